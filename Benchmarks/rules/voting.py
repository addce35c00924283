"""The same rules by pref_voting, on the same ballots; run by compare.py where it is installed. Its profiles are made
beforehand, and each job runs once before it is timed, so that what is compiled is compiled."""
import sys
import time

import numpy as np
from pref_voting.margin_based_methods import beat_path_defeat, ranked_pairs_zt
from pref_voting.profiles import Profile

from peer import totals


def main() -> None:
    for size in sys.argv[1:]:
        entries, jurors = (int(number) for number in size.split("x"))
        if entries > 200:
            continue
        table = totals(entries, jurors)
        profile = Profile([np.argsort(-row, kind="stable").tolist() for row in table])
        jobs = {
            "borda": profile.borda_scores,
            "borda_of_pairs": profile.borda_scores,
            "copeland": profile.copeland_scores,
            "schulze": lambda: beat_path_defeat(profile),
            "ranked_pairs": lambda: ranked_pairs_zt(profile),
        }
        for name, job in jobs.items():
            best = float("inf")
            for _ in range(3):
                start = time.process_time()
                job()
                best = min(best, time.process_time() - start)
            print(size, name, best * 1000, "-")


if __name__ == "__main__":
    main()
