"""A folder on disk -> a CampaignPack, or every fault with its file, its key and its mend."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from kiosk.errors import Fault, KioskError
from kiosk.pack.extras import Extras, read_extras
from kiosk.pack.mends import mend
from kiosk.pack.model import CampaignModel, LanguageModel, NamedModel
from kiosk.pack.text import TextError, fill, parse_appeal, parse_consent
from kiosk.petition.campaign import (
    AppealText,
    CampaignPack,
    Colours,
    ConsentText,
    Contact,
    FieldRule,
    Language,
    Named,
    Petition,
    Report,
)
from kiosk.petition.record import RecordError, padded_size

TOML = "campaign.toml"

MOST_BYTES = 1 << 20
"""A pack's file is text for people: more than 1 MiB of it is a mistake or an attack."""


class PackError(KioskError):
    """A pack that cannot be used; `faults` has all of them."""

    def __init__(self, folder: Path, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(
            f"The campaign pack {folder.name!r} cannot be used: {faults[0]}{more}.",
            "petition-kiosk campaign check DIR lists every fault with its mend.",
        )


def read_pack(folder: Path) -> CampaignPack:
    """The pack in `folder`.

    Raises:
        PackError: with every fault found.
    """
    if not folder.is_dir():
        raise PackError(folder, [Fault(TOML, "", "is missing: there is no such folder")])
    model = _read_toml(folder)
    faults = _coherence(model)
    texts: dict[str, tuple[AppealText, ConsentText]] = {}
    for language in model.language:
        code = language.code
        if code != model.default_language and any(
            not (folder / name).exists() for name in text_names(code)
        ):
            continue  # nobody signs what they could not read: the language is not offered
        try:
            texts[code] = _read_texts(folder, model, code)
        except PackError as error:
            faults.extend(error.faults)
    extras = read_extras(folder, model.picture, texts)
    faults += [Fault(name, "", told) for name, told in extras.faults]
    if faults:
        raise PackError(folder, faults)
    pack = _build(model, texts, extras)
    try:
        padded_size(pack)
    except RecordError as error:
        raise PackError(folder, [Fault(TOML, "field", error.sentence)]) from error
    return pack


def text_names(code: str) -> tuple[str, str]:
    """The files of a language's two texts."""
    return f"appeal.{code}.md", f"consent.{code}.md"


def pack_files(pack: CampaignPack) -> tuple[str, ...]:
    """The names of every file that a pack is made of, and of nothing that lies beside them."""
    texts = [name for one in pack.languages for name in text_names(one.code)]
    return (TOML, *texts, *pack.files)


def _read_file(folder: Path, name: str) -> str:
    path = folder / name
    if path.exists() and not path.is_file():
        raise PackError(folder, [Fault(name, "", "is no file; put one in its place")])
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PackError(folder, [Fault(name, "", "is over 1 MiB; shorten it")])
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise PackError(folder, [Fault(name, "", "is not UTF-8; save it as UTF-8")]) from None
    except FileNotFoundError:
        raise PackError(folder, [Fault(name, "", "is missing; add it")]) from None
    except OSError as error:
        reason = f"cannot be read ({error.strerror})"
        raise PackError(folder, [Fault(name, "", reason)]) from error


def _read_toml(folder: Path) -> CampaignModel:
    text = _read_file(folder, TOML)
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is a ValueError
        raise PackError(folder, [Fault(TOML, "", f"is not TOML: {error}")]) from None
    try:
        return CampaignModel.model_validate(content)
    except ValidationError as error:
        faults = [
            Fault(TOML, ".".join(str(part) for part in detail["loc"]), mend(detail))
            for detail in error.errors(include_input=False, include_url=False)
        ]
        raise PackError(folder, faults) from None


def _coherence(model: CampaignModel) -> list[Fault]:
    """What pydantic cannot see: names in every language, ids given once, keys that exist."""
    faults: list[Fault] = []
    codes = [language.code for language in model.language]
    if model.default_language not in codes:
        faults.append(Fault(TOML, "default_language", f"name one of {', '.join(codes)}"))
    named: list[tuple[str, Mapping[str, str]]] = [
        ("organiser", model.organiser),
        ("petition.addressee", model.petition.addressee),
    ]
    if model.delete_by_words:
        named.append(("delete_by_words", model.delete_by_words))
    named += [(f"handed_to.{one.id}.names", one.names) for one in model.handed_to]
    named += [(f"place.{one.id}.names", one.names) for one in model.place]
    for key, names in named:
        faults += [
            Fault(TOML, f"{key}.{code}", "is missing; every language of the pack needs it")
            for code in codes
            if code not in names
        ]
        faults += [
            Fault(TOML, f"{key}.{code}", "is of a language the pack does not have")
            for code in names
            if code not in codes
        ]
    faults += [
        Fault(TOML, f"delete_by_words.{code}", f"does not say {model.delete_by.isoformat()}")
        for code, words in model.delete_by_words.items()
        if not {model.delete_by.day, model.delete_by.year} <= _numbers(words)
    ]
    for key, ids in (
        ("language", codes),
        ("handed_to", [one.id for one in model.handed_to]),
        ("place", [one.id for one in model.place]),
        ("field", [str(one.name) for one in model.field]),
        ("sealed_to", model.sealed_to),
    ):
        twice = sorted({one for one in ids if ids.count(one) > 1})
        faults += [Fault(TOML, key, f"{one} stands twice; keep one") for one in twice]
    if "named" in model.exposures and not model.handed_to:
        faults.append(
            Fault(TOML, "handed_to", "name who gets the list, or take 'named' from exposures")
        )
    return faults


def _numbers(words: str) -> set[int]:
    """The numbers in a text, in any script's digits."""
    return {int(digits) for digits in re.findall(r"\d+", words)}


def _read_texts(folder: Path, model: CampaignModel, code: str) -> tuple[AppealText, ConsentText]:
    values = _placeholders(model, code)
    faults: list[Fault] = []
    appeal: AppealText | None = None
    consent: ConsentText | None = None
    name = f"appeal.{code}.md"
    try:
        appeal = parse_appeal(code, fill(_read_file(folder, name), values))
    except TextError as error:
        faults.append(Fault(name, "", str(error)))
    except PackError as error:
        faults.extend(error.faults)
    name = f"consent.{code}.md"
    try:
        consent = parse_consent(code, fill(_read_file(folder, name), values))
    except TextError as error:
        faults.append(Fault(name, "", str(error)))
    except PackError as error:
        faults.extend(error.faults)
    if appeal is None or consent is None:
        raise PackError(folder, faults)
    return appeal, consent


def _placeholders(model: CampaignModel, code: str) -> Mapping[str, str]:
    comma = "، " if _direction(model, code) == "rtl" else ", "
    return {
        "organiser": model.organiser.get(code, ""),
        "addressee": model.petition.addressee.get(code, ""),
        "handed_to": comma.join(one.names.get(code, "") for one in model.handed_to),
        "delete_by": _delete_by(model, code),
        "least_age": str(model.least_age),
        # Digits are one left-to-right run also inside right-to-left text: U+2066 .. U+2069.
        "phone": f"\u2066{model.contact.phone}\u2069",
    }


def _delete_by(model: CampaignModel, code: str) -> str:
    """The day in the pack's own words, in their own direction (U+2068), else as YYYY-MM-DD.

    A calendar's library would write it too, but its next version might write it otherwise, and
    then the text would no longer be the one that was agreed to.
    """
    words = model.delete_by_words.get(code)
    return f"\u2068{words}\u2069" if words else f"\u2066{model.delete_by.isoformat()}\u2069"


def _direction(model: CampaignModel, code: str) -> str:
    return next(language.direction for language in model.language if language.code == code)


def _build(
    model: CampaignModel, texts: Mapping[str, tuple[AppealText, ConsentText]], extras: Extras
) -> CampaignPack:
    return CampaignPack(
        id=model.id,
        version=model.version,
        organiser=model.organiser,
        contact=Contact(model.contact.phone, model.contact.email),
        sealed_to=tuple(model.sealed_to),
        office_keys=tuple(model.office_keys),
        petition=Petition(
            model.petition.id,
            model.petition.addressee,
            model.petition.as_of,
            tuple(model.petition.goals),
            model.petition.held,
        ),
        count_online=model.count_online,
        handed_to=_named(model.handed_to),
        exposures=tuple(model.exposures),
        languages=tuple(
            _language(one, texts[one.code], extras.of(one.code))
            for one in model.language
            if one.code in texts
        ),
        default_language=model.default_language,
        fields=tuple(FieldRule(one.name, one.required, one.limit) for one in model.field),
        places=_named(model.place),
        country=model.country,
        least_age=model.least_age,
        legal_basis=model.legal_basis,
        delete_by=model.delete_by,
        online_address=model.online.address,
        online_short=model.online.short,
        qr=model.qr,
        reports=tuple(
            Report(one.headline, one.publisher, one.day, one.address) for one in model.report
        ),
        colours=Colours(**model.colours.model_dump()),
        picture=model.picture,
        mark=model.mark,
        files=extras.files,
    )


def _language(
    model: LanguageModel, texts: tuple[AppealText, ConsentText], files: Mapping[str, str]
) -> Language:
    return Language(
        model.code,
        model.name,
        model.direction,
        model.reviewed,
        *texts,
        audio=files.get("audio", ""),
        audio_consent=files.get("audio_consent", ""),
        interface=files.get("interface", ""),
        keyboard=files.get("keyboard", ""),
    )


def _named(models: Sequence[NamedModel]) -> tuple[Named, ...]:
    return tuple(Named(one.id, one.names) for one in models)
