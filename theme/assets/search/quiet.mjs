// Words that people put around what they look for, in questions above all: they weigh little, and no other word is
// taken for them. Without diacritics, as typed words are compared.
const SWEDISH = `
  alla allt an andra ar at att av aven bara behover behovs blev bli blir bor borde brukar da dar de del dem den denna
  deras dess dessa det detta dig din dina ditt du efter eller en er era ert ett fa far finns fler for fran galler gar
  ge ger gor gora ha han har heta heter hitta hittar hon hur i ifall in inga ingen inget inom inte ja jag ju kallas
  kan kring kunna man maste med mellan men mer mig min mina mitt mot mycket nagon nagot nagra nar ni nog nu och ocksa
  ofta om oss over pa redan sa sadan samt sedan sig sin sina sitt ska skall skulle som till under upp ut utan vad var
  vara varfor varje vars vart vem vet vi vid vilka vilken vilket vill`;
const ENGLISH = `
  a about am an and any are be can could do does find for from get has have how i in is it me my need of on or our
  should that the their there this to us want was we what when where which who why will with would you your`;

export const QUIET = new Set(`${SWEDISH} ${ENGLISH}`.trim().split(/\s+/));
