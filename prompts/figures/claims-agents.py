"""Every figure of claims-agents, worked out again from its facts. Run: python3 prompts/figures/claims-agents.py"""

import random

from design import figure

# Facts: claim-volume, authority, actions, failures, fraud-rate, quality-today
claims, in_scope_share, days_open = 700, 0.60, 11
storm, storm_scope, evening_share, evening_hours, storm_days = 4500, 0.90, 0.60, 4, 2
photos, calls, failing = 6, 14, 0.03
handlers, each, prepared = 45, 20, 1 / 4
large, dear, cap, average = 1 / 8, 1 / 10, 250_000, 620
fraud, found, honest_flagged = 0.02, 0.8, 1 / 20

figure("open claims (estimate)", claims * days_open, 7700, 0, "value: 7700", "7,700 open")
usual = claims * in_scope_share
figure("in scope on a normal day", usual, 420, 0, "In scope: 420 + 4,050 = 4,470")
in_scope = usual + storm * storm_scope
figure("in scope on a storm day", in_scope, 4470, 0, "4,470 claims in scope a day")
figure("claims in an hour of the evening", storm * evening_share / evening_hours, 675, 0, "675 claims an hour")
rate = storm * evening_share / evening_hours * photos / 3600
figure("photos a second (estimate)", rate, 1.1, 0.03, "value: 1.1")
figure("in progress at eight minutes a claim", storm * evening_share / evening_hours * 8 / 60, 90, 0, "90 are in progress")

right, wrong = fraud * found, (1 - fraud) * honest_flagged
flagged = right + wrong
figure("% of flags that are right (estimate)", 100 * right / flagged, 24.6, 0.002, "value: 24.6")
figure("flags among 1,000", 1000 * flagged, 65, 0, "16 / 65 = 25 %")
figure("looks on a normal day", usual * flagged, 27, 0.02, "that is 27 looks")
figure("looks on a storm day", in_scope * flagged, 290, 0.002, "in the storm 290", "4,470 x 0.065 = 290")

places = handlers * each
figure("places a day", places, 900, 0, "45 x 20 = 900")
out_usual = claims - usual
out_storm = out_usual + storm * (1 - storm_scope)
figure("out of scope in a storm", out_storm, 730, 0, "280 + 450 out of scope")
room = places - out_storm
figure("room", room, 170, 0, "= 170")
figure("above 1,500 euros", in_scope * large, 559, 0.001, "4,470 / 8 = 559")
figure("asking over 10 % too much", in_scope * dear, 447, 0, "447")
figure("prepared ones, in whole claims", in_scope * (large + dear) * prepared, 252, 0.003, "1,006 / 4 = 252")


def work(count):
    """What the desk does for so many claims in scope; overlaps are left out, so it is an upper bound."""
    return count * ((large + dear) * prepared + flagged)


need = work(in_scope)
figure("work of a storm day (estimate)", need, 542, 0.001, "value: 542", "542 claims' worth of work", "want 542 a day")
figure("claims that want a person", in_scope * (large + dear + flagged), 1300, 0.005, "some 1,300 want a person")
left = need - room
figure("left over each day", left, 372, 0.001, "372 a day are left over")
figure("left over after the storm", storm_days * left, 744, 0.001, "744 after two days", "744 are left after two days")
figure("work of a normal day", work(usual), 51, 0.003, "900 - 280 - 51 = 569")
free = places - out_usual - work(usual)
figure("free afterwards", free, 569, 0.001)
clear = storm_days * left / free
figure("days to clear", clear, 1.3, 0.01, "gone in 1.3 days", "in a day and a half")
assert clear < 2, "the promise of two working days holds for what waits"
assert need > room, "a limit on hand-overs cannot hold: above 1,500 euros a handler has to confirm"

figure("payments to the cap (estimate)", cap / average, 403, 0.001, "value: 403", "403 payments")
automatic = 1 - large - dear - flagged
figure("% paid automatically", 100 * automatic, 71, 0, "so 71 % of 4,470 claims")
figure("payments of a storm day", automatic * in_scope, 3174, 0.001, "3,174 payments")
figure("million euros", automatic * in_scope * average / 1e6, 1.97, 0.002, "1.97 million euros")
figure("caps", automatic * in_scope * average / cap, 8, 0.02, "eight caps")
assert usual * automatic * average < cap, "on a normal day the cap is not reached"
figure("euros paid on a normal day", usual * automatic * average, 184_884, 0.001)

figure("claims in three hours of the day", usual / 13 * 3, 100, 0.04, "about 100 claims in scope")
figure("claims with a failing call", 1 - (1 - failing) ** calls, 1 / 3, 0.05, "A third of claims meets a failing call (1 - 0.97^14)")

# Curveball
figure("cut at most on a normal day", usual * dear, 42, 0, "42 on a normal day")
figure("appeals on a normal day", usual * dear / 4, 10, 0.06, "that is ten looks a day")
figure("appeals from a storm", storm_days * in_scope * dear / 4, 224, 0.003, "224 from a storm")
figure("euros for a look", 60 * 20 / 60, 20, 0, "costs 20 euros at 60 an hour")
figure("euros for each cut", 20 / 4, 5, 0, "so 5 for each cut")
figure("smallest cut on an average claim", average * 0.10, 62, 0, "a cut begins at 62 euros")

# The queue once more, claim by claim, in order of arrival, on four working days
chance = random.Random(3)
queue, waits = [], []
for day in range(6):
    count, others = (int(in_scope), out_storm) if day < storm_days else (int(usual), out_usual)
    for _ in range(count):
        if chance.random() < flagged:
            queue.append((day, 1.0))
        elif chance.random() < large + dear:
            queue.append((day, prepared))
    budget = places - others
    while queue and budget >= queue[0][1]:
        came, cost = queue.pop(0)
        budget -= cost
        waits.append(day - came)
print("longest wait of a simulated storm, days:", max(waits))
assert not queue and max(waits) <= 2
