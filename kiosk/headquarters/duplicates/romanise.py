"""One name in Urdu, in Uyghur's Arabic script, in Cyrillic and in Latin letters meets itself.

Two forms of each word of a name: *Latin*, letter by letter, to compare spellings; and its *bones*,
what is left when everything goes in which the scripts disagree. Urdu does not write short vowels
and Uyghur writes all of them; `ی` and `و` are vowels here and consonants there; Uyghur has no `f`
of its own and hardens the end of a word (زینب, زەينەپ, Zaynab, Zeynep). So bones are consonants
without h, w and y but at the beginning, each sound once, with a mark for a vowel that begins.
Bones agree for other names too (Mahmud and Muhammad): they alone prove nothing.

Source: the Library of Congress's romanisation tables for Urdu, Uyghur and Russian, reduced; for
Uyghur in Latin letters also the ULY alphabet of 2008.
"""

from __future__ import annotations

import unicodedata

_LETTERS = {
    "ا": "a", "آ": "a", "أ": "a", "إ": "a", "ٱ": "a", "ى": "i", "ئ": "", "ء": "", "ؤ": "u",
    "ب": "b", "پ": "p", "ت": "t", "ٹ": "t", "ط": "t", "ة": "a", "ث": "s", "س": "s", "ص": "s",
    "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ڈ": "d", "ذ": "z", "ر": "r", "ڑ": "r",
    "ز": "z", "ژ": "zh", "ش": "sh", "ض": "z", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q",
    "ک": "k", "ك": "k", "گ": "g", "ڭ": "ng", "ل": "l", "م": "m", "ن": "n", "ں": "n",
    "و": "w", "ۇ": "u", "ۆ": "o", "ۈ": "u", "ۋ": "w", "ہ": "h", "ه": "h", "ھ": "h", "ۂ": "h",
    "ە": "e", "ۀ": "e", "ی": "y", "ي": "y", "ې": "e", "ے": "e", "ۓ": "e",
    "а": "a", "ә": "e", "б": "b", "в": "w", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "e",
    "ж": "j", "җ": "j", "з": "z", "и": "i", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m",
    "н": "n", "ң": "ng", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ş": "sh", "ç": "ch", "ı": "i", "ß": "ss", "æ": "e", "ø": "o", "đ": "d", "ł": "l",
    "'": "", "’": "", "ʼ": "", "ʻ": "", "ـ": "", ".": " ", "-": " ", "\u200c": "", "\u200d": "",
}  # fmt: skip
_APART = "\0"
"""Stands before an h that is a letter of its own: زہرہ (Zuhra) has no zh, سہیل (Suhail) no sh."""
_TABLE = str.maketrans(_LETTERS | dict.fromkeys("حہهھۂһ", _APART + "h"))

_DIGRAPHS = (("sh", "S"), ("ch", "C"), ("zh", "j"), ("kh", "k"), ("gh", "g"), ("ph", "f"))
_SOUNDS = str.maketrans("qxcpfvd", "kkkbbwt")
"""Letters of one sound or of two that names change between."""
_VOWELS = frozenset("aeiou")
_WEAK = frozenset("aeiouhwy")


def romanise(name: str) -> tuple[str, str]:
    """A name's words in Latin letters, and its bones, each sorted, so that any order is one.

    Letters of other scripts stay as they are.
    """
    forms = [word_forms(word) for word in words_of(name)]
    latin = " ".join(sorted(form for form, _ in forms))
    bones = " ".join(sorted(bone for _, bone in forms))
    return latin, bones


def words_of(name: str) -> list[str]:
    """The words of a name, of which each is romanised by itself."""
    return name.replace("-", " ").replace(".", " ").split()


def word_forms(word: str) -> tuple[str, str]:
    """One word in Latin letters, and its bones."""
    # In Uyghur a hamza carries the vowel that begins a word, and و after it is one.
    folded = unicodedata.normalize("NFKC", word).casefold().replace("ئو", "o").translate(_TABLE)
    letters = unicodedata.normalize("NFD", folded)
    told = "".join(one for one in letters if one == _APART or unicodedata.category(one)[0] in "LN")
    return told.replace(_APART, ""), _bones(told)


def _bones(letters: str) -> str:
    sounds = letters
    for pair, sound in _DIGRAPHS:
        sounds = sounds.replace(pair, sound)
    sounds = sounds.replace(_APART, "").translate(_SOUNDS)
    begins = sounds[:1]
    bones = "a" if begins in _VOWELS else begins
    for sound in sounds[1:]:
        if sound not in _WEAK and bones[-1:] != sound:
            bones += sound
    return bones
