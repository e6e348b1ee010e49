"""What can be wrong with the registry, and every word that the checker says of it.

Each mistake is made in good.yaml by putting `new` in the place of `old`; `problems` are all that is reported, in order,
as (line, column, message).
"""
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Mistake:
    name: str
    old: str
    new: str
    problems: tuple[tuple[int, int, str], ...]


MISTAKES: Final = (
    # how YAML is written
    Mistake("tab-indent", "  name: {sv: Exempelverkstaden", "	name: {sv: Exempelverkstaden", (
        (2, 1, "tabb i indraget; använd blanksteg"),
    )),
    Mistake("duplicate-key", "    rank: 3\n", "    rank: 3\n    rank: 4\n", (
        (30, 5, "nyckeln 'rank' står två gånger; första gången på rad 29"),
    )),
    Mistake("duplicate-section", "reports:\n", "projects: []\nreports:\n", (
        (87, 1, "nyckeln 'projects' står två gånger; första gången på rad 79"),
    )),
    Mistake("section-pasted-with-its-key", "sources:\n", 'sources:\n  - {id: annan, title: Annan}\nsources:\n', (
        (94, 5, "nyckeln 'checked' saknas"),
        (94, 5, "nyckeln 'publisher' saknas"),
        (95, 1, "nyckeln 'sources' står två gånger; första gången på rad 93"),
    )),
    Mistake("anchor", "  source: rapport-1\n  steps", "  source: &kalla rapport-1\n  steps", (
        (23, 11, "ankare '&kalla' stöds inte; skriv ut värdet där det behövs"),
    )),
    Mistake("alias", "  source: rapport-1\n  steps", "  source: *kalla\n  steps", (
        (23, 11, "referens '*kalla' stöds inte; skriv ut värdet"),
    )),
    Mistake("merge-key", "  - id: bankar\n", "  - <<: {id: bankar}\n", (
        (45, 5, "sammanslagning '<<' stöds inte; skriv ut nycklarna"),
    )),
    Mistake("python-tag", 'sv: "Ett påhittat program."', "sv: !!python/object/apply:os.system [ls]", (
        (3, 17, "typmärket '!!python/object/apply:os.system' stöds inte; ta bort det"),
    )),
    Mistake("binary-tag", "title: Äppelspecen", "title: !!binary aGVq", (
        (39, 28, "typmärket '!!binary' stöds inte; ta bort det"),
    )),
    Mistake("local-tag", "    area: livsmedel\n", "    area: !omrade livsmedel\n", (
        (31, 11, "typmärket '!omrade' stöds inte; ta bort det"),
    )),
    Mistake("unclosed-quote", 'en: "A made-up programme."}', 'en: "A made-up programme.}', (
        (3, 46, "ett citattecken öppnas men stängs inte på raden"),
    )),
    Mistake("colon-in-text", "    name: Exempelperson\n", "    name: Person: Exempel\n", (
        (5, 17, "kolon mitt i värdet; sätt värdet inom citattecken"),
    )),
    Mistake("bad-indent", "    rank: 3\n", "   rank: 3\n", (
        (29, 4, "indraget är 3 blanksteg, men raden före har 4 före sin nyckel; nycklar i samma post börjar i samma "
                "kolumn"),
    )),
    Mistake("missing-colon", "    rank: 3\n", "    rank 3\n", (
        (29, 5, "det saknas ett kolon efter nyckeln, eller ett citattecken"),
    )),
    Mistake("unclosed-list", "keywords: [äpple]", "keywords: [äpple", (
        (40, 15, "listan som börjar här är inte avslutad: ett komma, ett citattecken eller ']' saknas"),
    )),
    Mistake("unclosed-map", "title: {sv: Bänkar, en: Benches}", "title: {sv: Bänkar, en: Benches", (
        (46, 12, "uppslaget som börjar här är inte avslutat: ett komma, ett citattecken eller '}' saknas"),
    )),
    Mistake("at-sign", "    keywords: [bänk]", "    keywords: [@bänk]", (
        (49, 16, "tecknet kan inte stå först i ett värde; sätt värdet inom citattecken"),
    )),
    Mistake("list-on-key-line", "stages: []\n    keywords: [bänk]", "stages: - guide\n    keywords: [bänk]", (
        (48, 13, "en lista kan inte börja på samma rad som nyckeln"),
    )),
    Mistake("two-documents", "webinars:\n", "---\nwebinars:\n", (
        (54, 1, "filen får bara hålla ett YAML-dokument; ta bort raden '---'"),
    )),
    Mistake("key-is-list", "    rank: 3\n", "    [rank]: 3\n", (
        (29, 5, "en nyckel ska vara ett ord"),
    )),
    Mistake("zero-width", "name: Exempelperson", "name: Exempel\u200bperson", (
        (5, 18, "osynligt tecken U+200B; ta bort det"),
    )),
    Mistake("control-character", "name: Exempelperson", "name: Exempel\x07person", (
        (5, 18, "osynligt tecken U+0007; ta bort det"),
    )),
    Mistake("right-to-left", "name: Exempelperson", "name: Exempel\u202eperson", (
        (5, 18, "osynligt tecken U+202E; ta bort det"),
    )),
    Mistake("escaped-control", "name: Exempelperson", 'name: "Exempel\\u0000person"', (
        (5, 11, "osynligt tecken U+0000; ta bort det"),
    )),
    Mistake("too-deep", "keywords: [äpple]", "keywords: [[[[[[[[[[[[äpple]]]]]]]]]]]]", (
        (40, 25, "för många nivåer; högst 12"),
    )),
    # scalars that versions of YAML read differently
    Mistake("leading-zero", 'version: "1.0"', "version: 0180", (
        (39, 83, "'0180' läses olika av olika program; sätt citattecken: \"0180\" (eller skriv talet med "
                 "bara siffror, utan nolla först)"),
    )),
    Mistake("norway", "    area: livsmedel", "    area: no", (
        (31, 11, "'no' läses olika av olika program; sätt citattecken: \"no\" (eller skriv true eller false)"),
    )),
    Mistake("sexagesimal", 'start: "2027-03-02T13:00"', "start: 10:30", (
        (58, 12, "'10:30' läses olika av olika program; sätt citattecken: \"10:30\" (eller skriv talet med "
                 "bara siffror, utan nolla först)"),
    )),
    Mistake(
        "plain-date",
        'reviewed: "2026-01-01"\n    review_by: "2026-07-01"',
        'reviewed: 2026-01-01\n    review_by: "2026-07-01"', (
        (42, 15, "'2026-01-01' läses olika av olika program; sätt citattecken: \"2026-01-01\""),
    )),
    Mistake("underscore-number", "    count: 30", "    count: 3_0", (
        (14, 14, "'3_0' läses olika av olika program; sätt citattecken: \"3_0\" (eller skriv talet med bara "
                 "siffror, utan nolla först)"),
    )),
    Mistake("yes", "    recorded: true", "    recorded: yes", (
        (69, 15, "'yes' läses olika av olika program; sätt citattecken: \"yes\" (eller skriv true eller false)"),
    )),
    Mistake("octal", "    count: 30", "    count: 0o36", (
        (14, 14, "'0o36' läses olika av olika program; sätt citattecken: \"0o36\" (eller skriv talet med "
                 "bara siffror, utan nolla först)"),
    )),
    Mistake("exponent", "    count: 30", "    count: 3e1", (
        (14, 14, "'3e1' läses olika av olika program; sätt citattecken: \"3e1\" (eller skriv talet med bara "
                 "siffror, utan nolla först)"),
    )),
    Mistake("infinity", "    count: 30", "    count: .inf", (
        (14, 14, "'.inf' läses olika av olika program; sätt citattecken: \".inf\" (eller skriv talet med "
                 "bara siffror, utan nolla först)"),
    )),
    Mistake("plain-timestamp", 'start: "2027-03-02T13:00"', "start: 2027-03-02T13:00:00Z", (
        (58, 12, "'2027-03-02T13:00:00Z' läses olika av olika program; sätt citattecken: \"2027-03-02T13:00:00Z\""),
    )),
    # what the schema says
    Mistake("title-in-one-language", "title: {sv: Bänkar, en: Benches}", "title: Bänkar", (
        (46, 12, "ska vara ett uppslag med nycklar, inte texten 'Bänkar'; skriv {sv: \"Bänkar\", en: …}"),
    )),
    Mistake("choice-in-swedish", "stage: guide", "stage: förstudie", (
        (16, 22, "'förstudie' finns inte att välja (menade du 'pre-study'?); välj bland not-started, pre-study, "
                 "reference-group, specification, on-dataportal, guide"),
    )),
    Mistake("no-choice", "status: held", "status:", (
        (67, 12, "ska vara text, inte tomt; välj bland planned, held, cancelled"),
    )),
    Mistake("curled-quotes", 'date: "2022-03-01"', "date: ”2022-03-01”", (
        (37, 34, 'citattecknen runt ett värde är raka: "2022-03-01"'),
    )),
    Mistake("unknown-key", "    keywords: [äpple]", "    keyword: [äpple]", (
        (40, 5, "okänd nyckel 'keyword' (menade du 'keywords'?)"),
    )),
    Mistake("unknown-key-far-away", "    rank: 3\n", "    rank: 3\n    colour: red\n", (
        (30, 5, "okänd nyckel 'colour'"),
    )),
    Mistake("unknown-section", "webinars:\n", "webinarier: []\nwebinars:\n", (
        (54, 1, "okänd nyckel 'webinarier' (menade du 'webinars'?)"),
    )),
    Mistake("missing-key", "    organiser: Exempelverkstaden\n    start", "    start", (
        (55, 5, "nyckeln 'organiser' saknas"),
    )),
    Mistake(
        "missing-section",
        "reports:\n  - id: rapport-2022\n    title: {sv: Rapport 2022, en: Report 2022}\n    published: "
        '"2022-12"\n    source: rapport-1\n    summary: {sv: "Allt går bra.", en: "All is well."}\n',
        "", (
        (1, 1, "nyckeln 'reports' saknas"),
    )),
    Mistake("missing-english", "{sv: Bänkar, en: Benches}", "{sv: Bänkar}", (
        (46, 12, "nyckeln 'en' saknas"),
    )),
    Mistake("text-for-number", "    rank: 3\n", "    rank: tre\n", (
        (29, 11, "ska vara ett heltal, inte texten 'tre'"),
    )),
    Mistake("number-for-text", 'version: "1.0"', "version: 1.0", (
        (39, 83, "ska vara text, inte talet 1.0 (sätt citattecken)"),
    )),
    Mistake("rank-too-small", "    rank: 3\n", "    rank: 0\n", (
        (29, 11, "0 är för litet; minst 1"),
    )),
    Mistake("rank-too-large", "    rank: 3\n", "    rank: 501\n", (
        (29, 11, "501 är för stort; högst 500"),
    )),
    Mistake("rank-decimal", "    rank: 3\n", "    rank: 3.5\n", (
        (29, 11, "ska vara ett heltal, inte talet 3.5"),
    )),
    Mistake("boolean-as-rank", "    rank: 3\n", "    rank: true\n", (
        (29, 11, "ska vara ett heltal, inte true eller false"),
    )),
    Mistake("both-ranks", "    rank: 3\n", "    rank: 3\n    rank_at_most: 12\n", (
        (27, 5, "ange 'rank' eller 'rank_at_most', inte båda"),
    )),
    Mistake("rank-without-source", "    rank_source: rapport-1\n", "", (
        (29, 5, "nyckeln 'rank_source' saknas; den krävs när 'rank' anges"),
    )),
    Mistake("unknown-stage", "stage: pre-study, date", "stage: prestudy, date", (
        (37, 17, "'prestudy' finns inte att välja (menade du 'pre-study'?); välj bland not-started, "
                 "pre-study, reference-group, specification, on-dataportal, guide"),
    )),
    Mistake("unknown-area", "    area: livsmedel", "    area: livsmedell", (
        (31, 11, "'livsmedell' finns inte att välja (menade du 'livsmedel'?); välj bland "
                 "besoksnaring-och-rekreation, livsmedel, mobilitet, stadsplanering"),
    )),
    Mistake("unknown-theme", "themes: [AGRI]", "themes: [agri]", (
        (32, 14, "'agri' finns inte att välja (menade du 'AGRI'?); välj bland AGRI, ECON, EDUC, ENER, "
                 "ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH, TRAN"),
    )),
    Mistake("unknown-status", "status: national", "status: nationell", (
        (39, 98, "'nationell' finns inte att välja (menade du 'national'?); välj bland national, proposal, none"),
    )),
    Mistake("bad-id", "  - id: bankar\n", "  - id: Bänkar\n", (
        (45, 9, "'Bänkar': ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till exempel "
                "'offentlig-konst'"),
    )),
    Mistake("empty-text", "name: Exempelperson", 'name: ""', (
        (5, 11, "texten är tom"),
    )),
    Mistake("null-text", "name: Exempelperson", "name:", (
        (5, 10, "ska vara text, inte tomt"),
    )),
    Mistake("list-for-text", "name: Exempelperson", "name: [Exempelperson]", (
        (5, 11, "ska vara text, inte en lista"),
    )),
    Mistake("map-for-list", "    keywords: [bänk]", "    keywords: {ord: bänk}", (
        (49, 15, "ska vara en lista, inte ett uppslag med nycklar"),
    )),
    Mistake("text-for-list", "    keywords: [bänk]", "    keywords: bänk", (
        (49, 15, "ska vara en lista, inte texten 'bänk'; skriv [bänk]"),
    )),
    Mistake("empty-list", "    keywords: [bänk]", "    keywords: []", (
        (49, 15, "listan är tom; minst en post behövs"),
    )),
    Mistake("repeated-keyword", "    keywords: [bänk]", "    keywords: [bänk, bänk]", (
        (49, 15, "'bänk' står två gånger i listan"),
    )),
    Mistake("too-long", "name: Exempelperson", "name: " + "a" * 301, (
        (5, 11, "texten är 301 tecken; den får vara högst 300"),
    )),
    Mistake("space-at-end", "name: Exempelperson", 'name: "Exempelperson "', (
        (5, 11, "'Exempelperson ': en rad ren text: inga blanksteg först eller sist, ingen HTML och inga "
                "mallkoder som {{ }}"),
    )),
    Mistake("http-address", "https://example.org/rapport", "http://example.org/rapport", (
        (97, 10, "'http://example.org/rapport': en adress börjar med https:// och har inga blanksteg"),
    )),
    Mistake("javascript-address", "https://example.org/anmalan", "javascript:alert(1)", (
        (61, 19, "'javascript:alert(1)': en adress börjar med https:// och har inga blanksteg"),
    )),
    Mistake("data-address", "https://www.example.org/guide", "data:text/html,x", (
        (41, 22, "'data:text/html,x': en adress börjar med https:// och har inga blanksteg"),
    )),
    Mistake("address-with-space", "https://example.org/spec", "https://example.org/en spec", (
        (39, 46, "'https://example.org/en spec': en adress börjar med https:// och har inga blanksteg"),
    )),
    Mistake("address-with-user", "https://example.org/spec", "https://example.org@evil.example/", (
        (39, 46, "'https://example.org@evil.example/': en adress börjar med https:// och har inga blanksteg"),
    )),
    Mistake(
        "bad-email",
        "    name: Exempelperson\n",
        "    name: Exempelperson\n    email: exempel(at)example.org\n", (
        (6, 12, "'exempel(at)example.org': det är ingen e-postadress"),
    )),
    Mistake("no-such-day", 'checked: "2026-01-01"', 'checked: "2026-02-30"', (
        (99, 14, "'2026-02-30' finns inte i almanackan"),
    )),
    Mistake("no-such-month", 'due: "2023-06"', 'due: "2023-13"', (
        (85, 10, "'2023-13' finns inte i almanackan"),
    )),
    Mistake("swedish-date", 'due: "2023-06"', 'due: "juni 2023"', (
        (85, 10, "'juni 2023': skriv \"2023-09-14\", \"2023-09\" eller \"2023\""),
    )),
    Mistake("no-such-hour", "2027-03-02T13:00", "2027-03-02T25:00", (
        (58, 12, "'2027-03-02T25:00' finns inte i almanackan"),
    )),
    Mistake("date-and-by", '{stage: guide, by: "2022-12"', '{stage: guide, date: "2022-12", by: "2022-12"', (
        (38, 9, "ange 'date' eller 'by', inte båda"),
    )),
    Mistake(
        "start-and-period",
        "    period: {season: autumn, year: 2022}\n",
        '    period: {season: autumn, year: 2022}\n    start: "2022-10-01"\n', (
        (63, 5, "ange antingen 'start' eller 'period'"),
    )),
    Mistake("end-without-start", "    period: {season: autumn, year: 2022}\n",
            '    period: {season: autumn, year: 2022}\n    end: "2022-10-01"\n', (
        (67, 5, "nyckeln 'start' saknas; den krävs när 'end' anges"),
    )),
    Mistake("no-such-end", '2027-03-02T13:00"', '2027-03-02T13:00"\n    end: "2027-03-02T24:30"', (
        (59, 10, "'2027-03-02T24:30' finns inte i almanackan"),
    )),
    Mistake("sequence-without-updated", '2027-03-02T13:00"', '2027-03-02T13:00"\n    sequence: 1', (
        (59, 5, "nyckeln 'updated' saknas; den krävs när 'sequence' anges"),
    )),
    Mistake("negative-sequence", '2027-03-02T13:00"',
            '2027-03-02T13:00"\n    updated: "2026-11-01"\n    sequence: -1', (
        (60, 15, "-1 är för litet; minst 0"),
    )),
    Mistake("unknown-publisher-type", "    role: {sv: projektledare, en: project manager}\n    source: rapport-1\n",
            "    role: {sv: projektledare, en: project manager}\n    source: rapport-1\n"
            "  publisher: {type: RegionalAutority, source: rapport-1}\n", (
        (8, 21, "'RegionalAutority' finns inte att välja (menade du 'RegionalAuthority'?); välj bland "
                "Academia-ScientificOrganisation, Company, IndustryConsortium, LocalAuthority, NationalAuthority, "
                "NonGovernmentalOrganisation, NonProfitOrganisation, RegionalAuthority, StandardisationBody, "
                "SupraNationalAuthority"),
    )),
    Mistake("organisation-number-with-hyphen", "    source: rapport-1\n  links:",
            '    source: rapport-1\n  publisher: {type: Company, organisation_number: "000000-0000", '
            "source: rapport-1}\n  links:", (
        (8, 51, "'000000-0000': skriv tio siffror utan bindestreck, inom citattecken"),
    )),
    Mistake("no-time", "    period: {season: autumn, year: 2022}\n", "", (
        (63, 5, "ange antingen 'start' eller 'period'"),
    )),
    Mistake(
        "section-is-text",
        "reports:\n  - id: rapport-2022\n    title: {sv: Rapport 2022, en: Report 2022}\n    published: "
        '"2022-12"\n    source: rapport-1\n    summary: {sv: "Allt går bra.", en: "All is well."}\n',
        "reports: inga\n", (
        (87, 10, "ska vara en lista, inte texten 'inga'"),
    )),
    Mistake(
        "entry-is-text",
        "    participants: [Exempelverket]\n",
        "    participants: [Exempelverket]\n    events: [start]\n", (
        (85, 14, "ska vara ett uppslag med nycklar, inte texten 'start'"),
    )),
    Mistake("html", 'sv: "Var det står äppelträd."', 'sv: "Var det står <b>äppelträd</b>."', (
        (33, 19, "'Var det står <b>äppelträd</b>.': ren text: inga blanksteg först eller sist, ingen HTML "
                 "och inga mallkoder som {{ }}"),
    )),
    Mistake("jinja", 'sv: "Var det står äppelträd."', 'sv: "{{ contact() }}"', (
        (33, 19, "'{{ contact() }}': ren text: inga blanksteg först eller sist, ingen HTML och inga "
                 "mallkoder som {{ }}"),
    )),
    Mistake(
        "hvd-code",
        "    themes: [AGRI]\n",
        '    themes: [AGRI]\n    hvd_category: "https://data.europa.eu/bna/c_63b37dd4"\n', (
        (33, 19, "'https://data.europa.eu/bna/c_63b37dd4': en kategori skrivs som "
                 "http://data.europa.eu/bna/c_ och åtta tecken"),
    )),
    # rules between entries
    Mistake("duplicate-id", "  - id: bankar\n", "  - id: appeltrad\n", (
        (45, 9, "id 'appeltrad' är upptaget; välj ett annat"),
    )),
    Mistake(
        "duplicate-step",
        "planned, source: rapport-1}\ndatasets",
        "planned, source: rapport-1}\n    - {id: utkast, title: {sv: Igen, en: Again}, status: planned, "
        "source: rapport-1}\ndatasets", (
        (26, 12, "id 'utkast' är upptaget; välj ett annat"),
    )),
    Mistake(
        "rank-taken",
        "    title: {sv: Bänkar, en: Benches}\n",
        "    title: {sv: Bänkar, en: Benches}\n    rank: 3\n    rank_source: rapport-1\n", (
        (47, 11, "plats 3 har redan 'appeltrad'"),
    )),
    Mistake(
        "unknown-dataset-in-webinar",
        "    datasets: [appeltrad]\n    registration",
        "    datasets: [appletrad]\n    registration", (
        (60, 16, "datamängden 'appletrad' finns inte (menade du 'appeltrad'?)"),
    )),
    Mistake(
        "unknown-dataset-in-project",
        "    datasets: [appeltrad]\n    participants",
        "    datasets: [paron]\n    participants", (
        (83, 16, "datamängden 'paron' finns inte"),
    )),
    Mistake(
        "unknown-source",
        '    source: rapport-1\n    summary: {sv: "Allt',
        '    source: raport-1\n    summary: {sv: "Allt', (
        (91, 13, "källan 'raport-1' finns inte i 'sources' (menade du 'rapport-1'?)"),
    )),
    Mistake(
        "source-not-listed-by-dataset",
        "    sources: [rapport-1]\n  - id: bankar",
        "    sources: [rapport-2]\n  - id: bankar", (
        (30, 18, "källan 'rapport-1' saknas i datamängdens 'sources'"),
        (35, 59, "källan 'rapport-1' saknas i datamängdens 'sources'"),
        (37, 56, "källan 'rapport-1' saknas i datamängdens 'sources'"),
        (38, 47, "källan 'rapport-1' saknas i datamängdens 'sources'"),
        (39, 116, "källan 'rapport-1' saknas i datamängdens 'sources'"),
        (44, 15, "källan 'rapport-2' finns inte i 'sources' (menade du 'rapport-1'?)"),
    )),
    Mistake(
        "unused-source",
        "sources:\n  - id: rapport-1\n",
        "sources:\n  - {id: rapport-2, title: Rapport 2, publisher: Exempelverkstaden, checked: "
        '"2026-01-01"}\n  - id: rapport-1\n', (
        (94, 10, "källan 'rapport-2' används inte; ta bort den eller hänvisa till den"),
    )),
    Mistake("stage-twice", '{stage: pre-study, date: "2022-03-01"', '{stage: guide, date: "2022-03-01"', (
        (38, 17, "steget 'guide' står två gånger"),
    )),
    Mistake("stage-goes-back", '{stage: guide, by: "2022-12"', '{stage: not-started, by: "2022-12"', (
        (38, 17, "steget 'not-started' kommer före 'pre-study'; ordningen är not-started, pre-study, "
                 "reference-group, specification, on-dataportal, guide"),
    )),
    Mistake("stage-dates-run-backwards", '{stage: guide, by: "2022-12"', '{stage: guide, by: "2021"', (
        (38, 28, "datumet 2021 ligger före steget innan (2022-03-01)"),
    )),
    Mistake("guide-without-page", '    published_guide: "https://www.example.org/guide"\n', "", (
        (37, 7, "vägledningen saknas: skriv docs/guider/appeltrad.md eller ange 'published_guide'"),
    )),
    Mistake("stage-in-future", '{stage: guide, by: "2022-12"', '{stage: guide, date: "2027-01"', (
        (38, 30, "händelsen ligger i framtiden: 2027-01 (i dag är det 2026-11-23)"),
    )),
    Mistake(
        "held-in-future",
        "    period: {season: autumn, year: 2022}",
        "    period: {season: spring, year: 2027}", (
        (67, 13, "webbinariet kan inte vara genomfört: det börjar tidigast 2027-01-01 (i dag är det 2026-11-23)"),
    )),
    Mistake("published-in-future", '    published: "2022-12"\n    source', '    published: "2027"\n    source', (
        (90, 16, "publiceringen ligger i framtiden: 2027 (i dag är det 2026-11-23)"),
    )),
    Mistake("checked-in-future", 'checked: "2026-01-01"', 'checked: "2026-11-24"', (
        (99, 14, "läsningen ligger i framtiden: 2026-11-24 (i dag är det 2026-11-23)"),
    )),
    Mistake("joined-in-future", 'joined: {date: "2022-01"', 'joined: {date: "2030"', (
        (74, 20, "händelsen ligger i framtiden: 2030 (i dag är det 2026-11-23)"),
    )),
    Mistake(
        "reviewed-in-future",
        'reviewed: "2026-01-01"\n    review_by: "2026-07-01"',
        'reviewed: "2026-12-01"\n    review_by: "2027-07-01"', (
        (42, 15, "genomgången ligger i framtiden: 2026-12-01 (i dag är det 2026-11-23)"),
    )),
    Mistake("review-by-before-reviewed", 'review_by: "2026-07-01"', 'review_by: "2026-01-01"', (
        (43, 16, "'2026-01-01' ska ligga efter 'reviewed' (2026-01-01)"),
    )),
    Mistake(
        "step-ends-before-it-begins",
        'until: "2022-12", status: planned',
        'from: "2023-01", until: "2022-12", status: planned', (
        (25, 76, "'2022-12' ligger före 'from' (2023-01)"),
    )),
    Mistake("attendance-backwards", "{min: 60, max: 70}", "{min: 70, max: 60}", (
        (68, 17, "'min' (70) är större än 'max' (60)"),
    )),
    Mistake(
        "recorded-before-held",
        "    datasets: [appeltrad]\n    registration",
        "    recorded: true\n    datasets: [appeltrad]\n    registration", (
        (59, 13, "inspelning och deltagare finns bara för ett genomfört webbinarium; skriv status: held"),
    )),
    Mistake("end-before-start", '2027-03-02T13:00"', '2027-03-02T13:00"\n    end: "2027-03-02T13:00"', (
        (59, 10, "slutet (2027-03-02T13:00) ligger inte efter 'start' (2027-03-02T13:00)"),
    )),
    Mistake("end-without-time", '2027-03-02T13:00"', '2027-03-02T13:00"\n    end: "2027-03-03"', (
        (59, 10, "'end' ska ha en tid när 'start' har det, och annars bara en dag"),
    )),
    Mistake("updated-in-future", '2027-03-02T13:00"', '2027-03-02T13:00"\n    updated: "2026-11-24"', (
        (59, 14, "ändringen ligger i framtiden: 2026-11-24 (i dag är det 2026-11-23)"),
    )),
    Mistake("unknown-source-of-publisher", "    source: rapport-1\n  links:",
            "    source: rapport-1\n  publisher: {type: Company, source: raport-1}\n  links:", (
        (8, 38, "källan 'raport-1' finns inte i 'sources' (menade du 'rapport-1'?)"),
    )),
    Mistake("goal-larger-than-its-ranks", "    count: 30", "    count: 31", (
        (14, 14, "målet är 31 datamängder men bara 30 platser"),
    )),
    Mistake("goal-ranks-backwards", "ranks: {from: 1, to: 30}", "ranks: {from: 30, to: 1}", (
        (13, 14, "platserna går baklänges: 30 till 1"),
    )),
)
