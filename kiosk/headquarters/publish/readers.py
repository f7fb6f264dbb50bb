"""Who gets which names: each signer's choice, and the readers whom the text they signed wrote out.

A name goes only to a reader whom the signed consent named, so that a reader put into a later pack
never gets a name that was given before (docs/decisions/0038-publish.md).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kiosk.errors import KioskError
from kiosk.headquarters.reconcile import Person
from kiosk.petition.campaign import AppealText, CampaignPack
from kiosk.petition.signature import Exposure, Signature

PRESS = "the-press"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets a folder: an office of the pack's `handed_to`, or everyone (`PRESS`).

    `names` is what it is called in each language; empty for everyone.
    """

    id: str
    names: Mapping[str, str]

    @property
    def folder(self) -> str:
        """The folder's name."""
        return f"for-{self.id}"


class Packs:
    """Every wording that people signed, and the one that speaks now.

    Args:
        kept: the packs that the register keeps.
        chosen: the pack that names today's readers; else the kept one of the highest version, and
            of several of it the one that stands used.
        used: the digests of the packs under which bundles were made.

    Raises:
        KioskError: there is no pack at all, nobody can tell which is today's, or a reader has the
            press's own name.
    """

    def __init__(
        self,
        kept: Sequence[CampaignPack],
        chosen: CampaignPack | None = None,
        used: Collection[bytes] = (),
    ) -> None:
        packs = [*kept, *([chosen] if chosen else [])]
        if not packs:
            raise KioskError(
                "No pack is kept here, so nobody knows what was signed or who may see it.",
                "Name the campaign's pack with --campaign DIR.",
            )
        self.current = chosen or _newest(kept, used)
        self.readers = tuple(Reader(one.id, one.names) for one in self.current.handed_to)
        if any(one.id == PRESS for one in self.readers):
            raise KioskError(
                f"The pack hands names to a reader with the id {PRESS}, which is everyone's.",
                "Give that reader another id in campaign.toml.",
            )
        self.appeals: dict[bytes, AppealText] = {}
        self._named: dict[tuple[bytes, bytes], Mapping[str, str]] = {}
        every = _common([{one.id: "" for one in pack.handed_to} for pack in packs])
        self._in_every = frozenset(every)
        for pack in packs:
            for language in pack.languages:
                self.appeals.setdefault(language.appeal.digest, language.appeal)
                pair = language.appeal.digest, language.consent.digest
                named = {one.id: one.names[language.code] for one in pack.handed_to}
                known = self._named.get(pair)
                self._named[pair] = named if known is None else _common([known, named])

    def know(self, signature: Signature) -> bool:
        """Whether a pack holds the texts that were signed."""
        return (signature.appeal, signature.consent) in self._named

    def may_see(self, person: Person, reader: Reader) -> bool:
        """Whether this reader may see this person's name.

        Of a person who signed more than once only one text is known here, so only readers whom
        every pack names get such a name.
        """
        one = person.signature
        if one.exposure is Exposure.PUBLIC:
            return True
        if one.exposure is not Exposure.NAMED or reader.id == PRESS:
            return False
        named = self._named.get((one.appeal, one.consent), {})
        if len(person.records) > 1 and reader.id not in self._in_every:
            return False
        now = reader.names.get(one.language)
        return reader.id in named and now in (None, named[reader.id])


def _newest(kept: Sequence[CampaignPack], used: Collection[bytes]) -> CampaignPack:
    """The pack of the highest version; two of one version may say other things of the campaign."""
    version = max(one.version for one in kept)
    newest = [one for one in kept if one.version == version]
    found = newest if len(newest) == 1 else [one for one in newest if one.digest in used]
    if len(found) != 1:
        raise KioskError(
            f"{len(newest)} packs of version {version} are kept here, and it is not clear which"
            " one holds today.",
            "Name it with --campaign DIR, or keep one of a higher version.",
        )
    return found[0]


def _common(names: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """What all of them say of a reader, in the same words."""
    first, *others = names
    return {
        key: value for key, value in first.items() if all(one.get(key) == value for one in others)
    }
