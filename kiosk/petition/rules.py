"""What may be signed: `check` finds every fault of a draft, `accept` makes it a signature."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.petition.campaign import CampaignPack, FieldName
from kiosk.petition.record import MARK_BYTES, MOST_GRID, mark_bytes
from kiosk.petition.signature import Draft, Exposure, Header, Signature


class FaultCode(StrEnum):
    """Why a field is refused. Screens and commands put it into words."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    NOT_EMAIL = "not_email"
    NOT_PHONE = "not_phone"
    UNKNOWN_CHOICE = "unknown_choice"
    BAD_CHARACTER = "bad_character"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of one field; `limit` is in bytes and only of a text that is too long."""

    field: str
    code: FaultCode
    limit: int = 0

    @property
    def sentence(self) -> str:
        """The fault in one English sentence, for commands; it shows nothing of what was typed."""
        return _SENTENCES[self.code].format(field=self.field, limit=self.limit)


_SENTENCES = {
    FaultCode.REQUIRED: "{field} is missing.",
    FaultCode.TOO_LONG: "{field} is too long: at most {limit} bytes.",
    FaultCode.NOT_EMAIL: "{field} is not an e-mail address.",
    FaultCode.NOT_PHONE: "{field} is not a telephone number.",
    FaultCode.UNKNOWN_CHOICE: "{field} is not one of the pack's choices.",
    FaultCode.BAD_CHARACTER: "{field} holds a character that cannot be kept.",
    FaultCode.CONSENT: "{field}: without consent to sign there is no signature.",
}

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: part of how Urdu, Persian and Uyghur are written."""

LATIN_1_END = "\u00ff"
PICTURE_PARTS = frozenset("\ufe0f\u20e3") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
"""What makes a picture of a letter, puts a key around a digit, or colours a skin."""

_ATOM = r"""[^@\s"'(),:;<>\[\]\\.]+"""
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@{_ATOM}(\.{_ATOM})+")
_PHONE_PUNCTUATION = set(" +-().\u2010\u2011\u2012\u2013/")
_PHONE_DIGITS = range(5, 16)


def tidy(text: str) -> str:
    """The text in NFC, its runs of white space made one space, its ends trimmed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy_draft(draft: Draft) -> Draft:
    """The draft with every typed field tidied, and without what its exposure must not keep.

    A person who is only counted leaves no name and no word of their own; their phone or e-mail is
    kept only when they agreed to be contacted (docs/decisions/0009-counted-signers.md).
    """
    tidied = replace(
        draft,
        name=tidy(draft.name),
        email=tidy(draft.email),
        phone=tidy(_without_formats(draft.phone)),
        place=tidy(draft.place),
        country=tidy(draft.country),
        comment=tidy(draft.comment),
    )
    if not tidied.comment:  # a consent to nothing
        tidied = replace(tidied, consents=replace(tidied.consents, comment=False))
    if tidied.exposure is not Exposure.COUNTED:
        return tidied
    wordless = replace(tidied.consents, comment=False)
    nameless = replace(tidied, name="", comment="", mark=(), consents=wordless)
    return nameless if tidied.consents.contact else replace(nameless, email="", phone="")


def check_details(draft: Draft, pack: CampaignPack) -> tuple[Fault, ...]:
    """The faults of what was typed, before anything is agreed to."""
    draft = tidy_draft(draft)
    faults: list[Fault] = []
    if draft.exposure is None:
        faults.append(Fault("exposure", FaultCode.REQUIRED))
    elif draft.exposure not in pack.exposures:
        faults.append(Fault("exposure", FaultCode.UNKNOWN_CHOICE))
    if draft.language not in {language.code for language in pack.languages}:
        faults.append(Fault("language", FaultCode.UNKNOWN_CHOICE))
    for name in FieldName:
        fault = _check_field(name, getattr(draft, name.value), draft, pack)
        if fault:
            faults.append(fault)
    fault = _check_mark(draft, pack)
    if fault:
        faults.append(fault)
    return tuple(faults)


def check(draft: Draft, pack: CampaignPack) -> tuple[Fault, ...]:
    """Every fault of a draft that somebody wants to sign; empty when it may be signed."""
    faults = check_details(draft, pack)
    if not draft.consents.sign:
        return (*faults, Fault("consents.sign", FaultCode.CONSENT))
    return faults


def accept(draft: Draft, pack: CampaignPack, header: Header, receipt: bytes) -> Signature:
    """The signature that a faultless draft becomes.

    Raises:
        ValueError: the draft has faults; call `check` first.
    """
    if check(draft, pack) or draft.exposure is None:
        raise ValueError("a draft with faults cannot be signed")
    kept = tidy_draft(draft)
    texts = pack.language(draft.language)
    return Signature(
        header=header,
        language=draft.language,
        appeal=texts.appeal.digest,
        consent=texts.consent.digest,
        name=kept.name,
        email=kept.email,
        phone=kept.phone,
        place=kept.place,
        country=kept.country.upper(),
        comment=kept.comment,
        exposure=draft.exposure,
        consents=kept.consents,
        legal_basis=pack.legal_basis,
        delete_by=pack.delete_by,
        receipt=receipt,
        helped=kept.helped,
        mark=kept.mark,
    )


def _check_field(name: FieldName, text: str, draft: Draft, pack: CampaignPack) -> Fault | None:
    rule = pack.field(name)
    if rule is None:
        return Fault(name, FaultCode.UNKNOWN_CHOICE) if text else None
    if not text:
        exempt = draft.exposure is Exposure.COUNTED and name is not FieldName.COUNTRY
        return Fault(name, FaultCode.REQUIRED) if rule.required and not exempt else None
    if not all(_keepable(letter) for letter in text) or _has_lone_mark(text):
        return Fault(name, FaultCode.BAD_CHARACTER)
    if len(text.encode()) > rule.limit:
        return Fault(name, FaultCode.TOO_LONG, rule.limit)
    return _check_form(name, text, draft, pack)


def _check_mark(draft: Draft, pack: CampaignPack) -> Fault | None:
    if not draft.mark:
        return None
    points = [point for stroke in draft.mark for point in stroke]
    if not pack.mark or not all(len(point) == 2 and _on_grid(*point) for point in points):
        return Fault("mark", FaultCode.UNKNOWN_CHOICE)
    if mark_bytes(draft.mark) > MARK_BYTES:
        return Fault("mark", FaultCode.TOO_LONG, MARK_BYTES)
    return None


def _on_grid(x: object, y: object) -> bool:
    return all(type(number) is int and 0 <= number <= MOST_GRID for number in (x, y))


def _check_form(name: FieldName, text: str, draft: Draft, pack: CampaignPack) -> Fault | None:
    match name:
        case FieldName.NAME if not any(letter.isalpha() for letter in text):
            return Fault(name, FaultCode.BAD_CHARACTER)
        case FieldName.NAME if any(_is_picture(letter) for letter in text):
            return Fault(name, FaultCode.BAD_CHARACTER)
        case FieldName.EMAIL if not _EMAIL.fullmatch(text):
            return Fault(name, FaultCode.NOT_EMAIL)
        case FieldName.PHONE if phone_read_back(draft, pack) is None:
            return Fault(name, FaultCode.NOT_PHONE)
        case FieldName.COUNTRY if not re.fullmatch(r"[A-Za-z]{2}", text):
            return Fault(name, FaultCode.UNKNOWN_CHOICE)
    return None


def phone_read_back(draft: Draft, pack: CampaignPack) -> str | None:
    """The draft's telephone number as it is read back, None where it is no possible number.

    It is read in the signer's country, and where it is none there, in the pack's.
    """
    countries = [country for country in (draft.country, pack.country) if country] or [""]
    for country in countries:
        understood = understood_phone(draft.phone, country)
        if understood is not None:
            return understood
    return None


def understood_phone(text: str, country: str) -> str | None:
    """A telephone number in its international form ("+92 355 4212345").

    Args:
        text: the number as somebody wrote it, in any script's digits.
        country: where it is dialled without a country's code, as two letters; may be unknown.

    Returns:
        None where no such number is possible. A number that only its own town can dial is
        answered without the country; one of an unknown country as it was written.
    """
    import phonenumbers  # late: no start waits for it

    region = country.upper()
    reasons = phonenumbers.ValidationResult
    for spelled in _spellings(text):
        try:
            number = phonenumbers.parse(spelled, region or None)
        except phonenumbers.NumberParseException:
            continue
        possible = phonenumbers.is_possible_number_with_reason(number)
        if possible == reasons.IS_POSSIBLE:
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        if possible == reasons.IS_POSSIBLE_LOCAL_ONLY:
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    written = tidy(_without_formats(text))
    unknown = region not in phonenumbers.SUPPORTED_REGIONS
    return written if unknown and is_phone(written) else None


def dialling_code(country: str) -> str:
    """A country's telephone code ("+92"); empty where the country is unknown."""
    import phonenumbers  # late: no start waits for it

    code = phonenumbers.country_code_for_region(country.upper())
    return f"+{code}" if code else ""


def _spellings(text: str) -> list[str]:
    """What a written number may stand for: as it is, and 00 as the sign of a foreign country.

    A plus may stand last, where somebody wrote it from right to left.
    """
    plain = unicodedata.normalize("NFKC", _without_formats(text))
    if any(letter.isalpha() for letter in plain):
        return [plain]  # an extension, or words around the number
    signs = [letter for letter in plain if letter == "+" or letter.isdecimal()]
    digits = "".join(str(unicodedata.decimal(letter)) for letter in signs if letter != "+")
    if "+" in (*signs[:1], *signs[-1:]):
        return ["+" + digits]
    return [digits, "+" + digits[2:]] if digits.startswith("00") else [digits]


def _without_formats(text: str) -> str:
    """Without the invisible marks that a number copied from elsewhere brings along."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def is_phone(text: str) -> bool:
    """Whether a text looks like a telephone number as people write it, in any script's digits."""
    digits = sum(letter.isdecimal() for letter in text)
    others = {letter for letter in text if not letter.isdecimal()}
    return digits in _PHONE_DIGITS and others <= _PHONE_PUNCTUATION


def _keepable(letter: str) -> bool:
    """Controls, private use, half a surrogate and bidi controls say nothing and can deceive."""
    return letter in JOINERS or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _has_lone_mark(text: str) -> bool:
    """Whether a combining mark has no letter to stand on: it would dance on what comes before."""
    base = False
    for letter in text:
        if letter in JOINERS:
            continue
        if unicodedata.category(letter).startswith("M"):
            if not base:
                return True
        else:
            base = not letter.isspace()
    return False


def _is_picture(letter: str) -> bool:
    """Emoji, their parts and other signs that no name is written with."""
    if letter in PICTURE_PARTS:
        return True
    sign = letter > LATIN_1_END and unicodedata.category(letter) in {"So", "Sm"}
    return sign and not unicodedata.name(letter, "").startswith("ARABIC")
