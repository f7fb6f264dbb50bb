"""What a sound pack still lacks before it may be used in earnest."""

from __future__ import annotations

from kiosk.petition.campaign import CampaignPack


def advice(pack: CampaignPack) -> tuple[str, ...]:
    """What to mend before going live, one sentence each; none of it stops a rehearsal."""
    notes: list[str] = []
    if not pack.sealed_to:
        notes.append("campaign.toml, sealed_to: no key can open what is signed; add one.")
    elif len(pack.sealed_to) == 1:
        notes.append("campaign.toml, sealed_to: one key alone; a lost stick loses every name.")
    if not pack.office_keys:
        notes.append("campaign.toml, office_keys: without one no stand can ever be cleared.")
    if not any(letter.isdecimal() and letter != "0" for letter in pack.contact.phone[3:]):
        notes.append("campaign.toml, contact.phone: put in a number that people can call.")
    notes += [
        f"campaign.toml, language {language.code}: reviewed = false; a native reader signs it off."
        for language in pack.languages
        if not language.reviewed
    ]
    notes += [
        f"campaign.toml, report {report.headline!r}: no address, so no QR code."
        for report in pack.reports
        if not report.address
    ]
    if not pack.online_address:
        notes.append("campaign.toml, online.address: without it nobody can continue online.")
    return tuple(notes)
