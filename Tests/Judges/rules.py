"""What each rule says of a table of whole ballots: Documentation/methods/rules.md.

A rule gives every entry that has a whole ballot its score; where equal scores are compared further, a tuple
with the score first. More is better.
"""

import means
import norms
import pairs
import positions
import severity

# By whole numbers and fractions, on every machine and for ever.
EXACT = {
    "olympic_drop1": means.olympic,
    "trim20": means.trimmed,
    "criterion_olympic": means.criterion_olympic,
    "median": means.median,
    "majority_judgment": means.majority_judgment,
    "borda": positions.borda,
    "borda_mean_normalised": positions.borda_normalised,
    "rank_sum": positions.rank_sum,
    "eurovision": positions.eurovision,
    "screening": positions.screening,
    "copeland": pairs.copeland,
    "schulze_margins": pairs.schulze_margins,
    "schulze_winning": pairs.schulze_winning,
    "ranked_pairs": pairs.ranked_pairs,
    "kemeny": pairs.kemeny,
}
# By thousandths, which are held against what is computed here to one of them.
ROUNDED = {
    "zscore_mean": norms.zscore,
    "minmax_mean": norms.minmax,
    "centered_mean": norms.centered,
    "adjusted_olympic": severity.adjusted_olympic,
}
# The others rest on a model: their thousandths are taken as they are told.

# Their scores are points from 0 to 100, and levels are read from them.
ON_SCALE = {
    "mean", "olympic_drop1", "trim20", "criterion_olympic", "median", "majority_judgment", "adjusted_olympic",
    "lmm_reml", "huber",
}  # fmt: skip
