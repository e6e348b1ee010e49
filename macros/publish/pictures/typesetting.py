"""A text and a size in; its width and its lines out, as the system's own sans serif will set them.

The advances are those of DejaVu Sans in thousandths of an em. Verdana is drawn on about the same; `lines` leaves room
for the difference. What a reader without both falls back on is narrower as a rule.
"""
from collections.abc import Iterator
from typing import Final

FONTS: Final = "Verdana, 'DejaVu Sans', Geneva, sans-serif"
_UNKNOWN: Final = 1300  # a letter of another script, or an emoji
_SPARE: Final = 1.04
_REGULAR: Final = {
    275: "'", 278: 'ijlìíîï', 284: 'ł', 295: 'IJÌÍÎÏ', 318: ' ,.\xa0·‘’', 337: '/:;\\|¦', 352: 'f', 361: '-',
    390: '()[]', 392: 't', 401: '!¡²³¹', 411: 'r', 460: '"', 471: 'ªº', 500: '*_`§¨¯°´¸–', 518: '“”', 521: 'sšś',
    525: 'zžźż', 531: '?¿', 550: 'cçćč', 557: 'L', 562: 'Ł', 575: 'F', 579: 'k', 590: '•', 592: 'vxyýÿ', 603: 'P',
    605: 'Þ', 611: 'TYÝŸ', 612: 'o«»ðòóôõöøő', 613: 'aàáâãäå', 615: 'eèéêë', 630: 'ß', 632: 'EÈÉÊË',
    634: 'hnuñùúûüńű', 635: 'SbdgpqþŠđŚ', 636: '$0123456789{}¢£¤¥µ¶€', 656: 'K', 684: 'AVÀÁÂÃÄÅ', 685: 'XZŽŹŻ',
    686: 'B', 695: 'R', 698: 'CÇĆČ', 732: 'UÙÚÛÜŰ', 748: 'NÑŃ', 752: 'H', 770: 'D', 775: 'GÐĐ', 780: '&',
    787: 'OQÒÓÔÕÖØŐ', 818: 'w', 838: '#+<=>^~¬±×÷', 863: 'M', 950: '%', 969: '¼½¾', 974: 'mÆ', 982: 'æ', 989: 'W',
    1000: '@©®—…', 1023: 'œ', 1070: 'Œ',
}
_BOLD: Final = {
    306: "'", 343: 'ijlìíîï', 348: ' \xa0', 365: '/\\|¦', 371: 'ł', 372: 'IJÌÍÎÏ', 380: ',.·‘’', 400: ':;', 415: '-',
    435: 'f', 438: '²³¹', 456: '!¡', 457: '()[]', 478: 't', 493: 'r', 500: '_`§¨¯°´¸–', 521: '"', 523: '*', 564: 'ªº',
    580: '?¿', 582: 'zžźż', 593: 'cçćč', 595: 'sšś', 636: '¤¶', 637: 'L', 639: '•', 642: 'Ł', 645: 'x', 646: '«»',
    652: 'vyýÿ', 657: '“”', 665: 'k', 675: 'aàáâãäå', 678: 'eèéêë', 682: 'T', 683: 'EFÈÉÊË', 687: 'oðòóôõöøő',
    696: '$0123456789¢£¥€', 712: 'hnu{}ñùúûüńű', 716: 'bdgpqþđ', 719: 'ß', 720: 'SŠŚ', 724: 'YÝŸ', 725: 'ZŽŹŻ',
    733: 'P', 734: 'CÇĆČ', 736: 'µ', 738: 'Þ', 762: 'B', 770: 'R', 771: 'X', 774: 'AVÀÁÂÃÄÅ', 775: 'K', 812: 'UÙÚÛÜŰ',
    821: 'G', 830: 'D', 837: 'HNÑŃ', 838: '#+<=>^~¬±Ð×÷Đ', 850: 'OQÒÓÔÕÖØŐ', 872: '&', 924: 'w', 995: 'M',
    1000: '@©®—…', 1002: '%', 1035: '¼½¾', 1042: 'm', 1048: 'æ', 1085: 'Æ', 1094: 'œ', 1103: 'W', 1167: 'Œ',
}

_ADVANCES: Final = {bold: {letter: advance for advance, letters in table.items() for letter in letters}
                    for bold, table in ((False, _REGULAR), (True, _BOLD))}


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the text is, in the unit of `size`."""
    return sum(_ADVANCES[bold].get(letter, _UNKNOWN) for letter in text) * size / 1000


def lines(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines that are no wider than `room`; a word that alone is wider is broken. At least one line."""
    room /= _SPARE
    found = [""]
    for part in _parts(text, size, room, bold):
        wider = f"{found[-1]} {part}".strip()
        if width(wider, size, bold=bold) <= room:
            found[-1] = wider
        else:
            found.append(part)
    return found if found[0] or len(found) == 1 else found[1:]


def _parts(text: str, size: float, room: float, bold: bool) -> Iterator[str]:
    for word in text.split():
        while width(word, size, bold=bold) > room:
            fits = next(count for count in range(len(word) - 1, 0, -1)
                        if count == 1 or width(word[:count], size, bold=bold) <= room)
            yield word[:fits]
            word = word[fits:]
        yield word
