"""Which lines of a journal are acts: Documentation/formats/acts.md."""

import re

WORD = re.compile(r"[!#-\[\]-~]*")
ROLES = {"organiser", "chair", "signer", "juror", "agency", "client"}
SORTS = {"screening", "scoring", "live"}
TIES = {"employer", "network", "client", "competitor", "family", "credit"}
TREATMENTS = {"block", "exclude", "show"}
DECISIONS = {"provenance", "comparison", "defect", "headline", "level", "metric"}
ABOUTS = {"question", "category"}
ANSWERS = {"confirmed", "refused"}
REQUESTS = {"evidence", "eligibility", "harm"}
MARKINGS = {"closed", "open"}
MANNERS = {"hands", "secret"}
MAJORITIES = {"simple", "two-thirds"}
RULES = {
    "mean", "olympic_drop1", "trim20", "criterion_olympic", "median", "majority_judgment", "borda",
    "borda_mean_normalised", "rank_sum", "eurovision", "copeland", "schulze_margins", "schulze_winning",
    "ranked_pairs", "kemeny", "zscore_mean", "minmax_mean", "centered_mean", "screening",
    "adjusted_olympic", "lmm_reml", "huber",
}  # fmt: skip


def word(value):
    return type(value) is str and WORD.fullmatch(value) is not None


def number(value):
    return type(value) is int


def one_of(values):
    return lambda value: word(value) and value in values


def listed(item):
    return lambda value: type(value) is list and all(item(v) for v in value)


def pair(value):
    return type(value) is list and len(value) == 2 and all(word(v) for v in value)


def weighted(value):
    return pair(value) and re.fullmatch(r"0|-?[1-9][0-9]{0,18}", value[1]) is not None


def proposed(value):
    return type(value) is dict


# Documentation/formats/acts.md: by kind the members in their order; those with ? may be left out.
ACTS = {
    "begin": {"edition": word},
    "appoint": {"person": word, "roles": listed(one_of(ROLES))},
    "define": {"files": word, "reason?": word},
    "rubric": {
        "rubric": word, "min": number, "max": number, "step": number, "total": number,
        "criteria": listed(weighted), "reason?": word,
    },
    "category": {"category": word, "rubric": word, "rule": one_of(RULES), "needed": number, "reason?": word},
    "calibrate": {"category": word, "entry?": word},
    "enter": {"entry": word, "category": word, "file": word, "agency?": word},
    "call": {"until": number, "late?": number, "clients?": number},
    "hand-in": {"entry": word, "category": word, "file": word},
    "name-client": {"entry": word},
    "vouch": {"entry": word, "file": word, "answer": one_of(ANSWERS), "by": word, "reason?": word},
    "follow-up": {"entry": word, "file": word},
    "letter": {"entry": word, "file": word},
    "plan": {
        "round": word, "sort": one_of(SORTS), "categories": listed(word), "deadline?": number, "gap?": number
    },
    "seat": {"round": word, "seats": listed(pair)},
    "unseat": {"round": word, "entry": word, "juror": word},
    "conflict": {"juror": word, "entry": word, "tie": one_of(TIES), "treatment": one_of(TREATMENTS)},
    "dismiss": {"juror": word, "entry": word, "tie": one_of(TIES), "reason": word},
    "open": {"round": word},
    "pause": {"round": word},
    "close": {"round": word},
    "reopen": {"round": word, "reason": word, "deadline?": number},
    "deadline": {"round": word, "deadline?": number},
    "allow-late": {"round": word, "juror": word, "entry?": word, "until": number, "reason": word},
    "shortlist": {"round": word, "entries": listed(word)},
    "mark": {
        "round": word, "entry": word, "criterion": word, "points?": number, "lift?": word, "comment?": word
    },
    "transcribe": {
        "round": word, "entry": word, "juror": word, "criterion": word, "points?": number, "lift?": word,
        "comment?": word,
    },
    "seal": {"round": word, "entry": word, "comment?": word},
    "unseal": {"round": word, "entry": word},
    "recuse": {"entry": word, "juror?": word, "reason?": word},
    "readmit": {"juror": word, "entry": word, "reason": word},
    "withdraw": {"entry": word, "reason": word},
    "disqualify": {"entry": word, "rule": word, "reason": word},
    "reinstate": {"entry": word, "reason": word},
    "move": {"entry": word, "category": word, "reason": word},
    "strike": {"round": word, "entry": word, "juror": word, "rule": word, "reason": word},
    "decide": {"entry": word, "claim": word, "decision": one_of(DECISIONS), "value": word, "reason": word},
    "ask": {"round": word, "entry": word, "about": one_of(ABOUTS), "category?": word, "text?": word},
    "answer": {"question": number, "text": word},
    "request": {"entry": word, "about": one_of(REQUESTS), "claim?": word, "until": number, "text": word},
    "reply": {"request": number, "text": word, "file?": word, "name?": word},
    "share": {"request": number},
    "audit": {"count": number, "claims": listed(pair)},
    "uphold": {"audit": number, "entry": word, "claim": word, "reason": word},
    "present": {"round": word, "entry?": word, "marking": one_of(MARKINGS), "until?": number},
    "discuss": {"entry": word, "jurors": listed(word), "notes?": word},
    "vote": {
        "entry": word, "question": word, "manner": one_of(MANNERS), "needs": one_of(MAJORITIES),
        "yes": number, "no": number, "abstained": number,
    },
    "place": {"entry": word, "ahead?": word, "vote?": number, "reason": word},
    "deduct": {"entry": word, "points": number, "vote?": number, "reason": word},
    "award": {"prize": word, "category?": word, "entry?": word, "vote?": number, "reason": word},
    "publish": {"file": word, "lines": number, "embargo?": number, "alone?": word, "reason?": word},
    "countersign": {"publication": number},
    "retract": {"publication": number, "reason": word},
    "propose": {"act": word, "body": proposed},
    "confirm": {"proposal": number},
    "erase": {"person": word},
    "restore": {"size": number, "root": word},
}  # fmt: skip


def is_act(kind, body):
    fields = ACTS.get(kind)
    if fields is None or type(body) is not dict:
        return False
    names = list(body)
    wanted = [name.rstrip("?") for name in fields if not name.endswith("?") or name[:-1] in body]
    if names != wanted or not all(fields.get(n, fields.get(n + "?"))(body[n]) for n in names):
        return False
    return kind != "propose" or body["act"] != "propose" and is_act(body["act"], body["body"])
