"""Every figure of code-assistant-preferences, worked out again. Run: python3 prompts/figures/code-assistant-preferences.py"""

import math
import random
import statistics

from design import figure

# Facts: signals, code-rights, tests, judges, model-and-hardware, better, rollout, cadence
developers, shown, accepted, kept = 90_000, 60, 0.28, 0.5
engineers, hours, minutes, weeks = 20, 4, 4, 3
cores, night_share, seconds, slow_seconds = 2000, 1 / 4, 12, 90
params, cards, card_gb = 15e9, 8, 80
chars, spread, explained, share = 900, 600, 0.5, 1 / 10

day = developers * shown
figure("million suggestions a day", day / 1e6, 5.4, 0, "5.4 million in all", "5.4 million suggestions a day")
figure("kept a day (estimate)", day * accepted * kept, 756_000, 0, "value: 756000")
figure("% kept of what is shown", 100 * accepted * kept, 14, 0, "14 % of what is shown", "14 % of them kept")
figure("characters of a kept suggestion", chars / (shown * accepted * kept), 107, 0.01)
figure("events a second", 2.4 * day / 86_400, 150, 0.01, "some 150 events a second")
figure("the script's share of a day's accepts", 300_000 / (day * accepted), 1 / 5, 0.02, "a fifth of a day's")
figure("expert comparisons a cycle (estimate)", engineers * hours * 60 / minutes * weeks, 3600, 0, "value: 3600", "3,600 expert comparisons a cycle")

states = params * 16 / 1e9
figure("GB of policy with Adam", states, 240, 0, "240 GB for the policy with Adam")
figure("GB with the reference (estimate)", states + params * 2 / 1e9, 270, 0, "value: 270")
figure("cards", 270 / card_gb, 3.4, 0.01, "3.4 cards of 80 GB")
figure("GB with a critic", 270 + states, 510, 0, "would take 510 GB")
assert 510 < cards * card_gb, "both fit one node"
figure("GB a card of the bank", 270 / cards, 34, 0.01, "34 GB of 80 a card")

runs = 512 * 8
figure("runs a step", runs, 4096, 0, "512 x 8 = 4,096 runs")
figure("core-seconds a step", runs * seconds, 49_152, 0, "= 49,152 core-seconds", "49,000 core-seconds")
figure("seconds by day (estimate)", runs * seconds / cores, 24.6, 0.001, "value: 24.6", "25 s a step by day")
figure("cores at night", cores * night_share, 500, 0, "when 500 cores are left")
figure("seconds at night", runs * seconds / (cores * night_share), 98, 0.005, "so 98 s", "98 at night")
tokens = runs * 1200
update = tokens * params * (6 + 2) / (cards * 989e12 * 0.40)
figure("minutes of an update with the reference's pass", update / 60, 3, 0.05, "about three minutes on a node at 40 %")
assert runs * seconds / (cores * night_share) < update, "the tests hide behind the update, at night too"
steps = 5 * 40_000 / 512
figure("hours for five epochs at four minutes a step", steps * 4 / 60, 26, 0.01)
assert steps * 4 / 60 < 3 * 24, "a cycle's three days hold them"
figure("seconds of the mean that the slow twentieth makes", 0.05 * slow_seconds, 4.5, 0, "at least 4.5 s of it")

need = (statistics.NormalDist().inv_cdf(0.975) + statistics.NormalDist().inv_cdf(0.80)) ** 2
effect = 0.03 * chars
figure("characters of 3 %", effect, 27, 0, "3 % of 900 = 27 characters")
arm = 2 * need * spread**2 * explained / effect**2
figure("developers in an arm (estimate)", arm, 3870, 0.005, "value: 3870", "takes 3,870 in each arm")
allowed = developers * share
figure("allowed in experiments", allowed, 9000, 0, "7,740 of the 9,000")
figure("both arms", 2 * 3870, 7740, 0, "7,740 in both")
assert 2 * arm < allowed < 2 * arm / explained, "with the covariate it fits, without it does not"
figure("without the covariate, per arm", arm / explained, 7740, 0.005, "7,740 per arm")
figure("% that the largest arms show", 100 * math.sqrt(2 * need * spread**2 * explained / (allowed / 2)) / chars, 2.8, 0.01, "shows 2.8 % of kept characters")
figure("developers who see two candidates", 0.01 * developers, 900, 0, "beside 900 who see two candidates")
assert 2 * arm + 0.01 * developers < allowed
figure("canary", 0.02 * developers, 1800, 0)
assert 0.02 * developers < allowed

chance = random.Random(11)
hits, trials = 0, 250
for _ in range(trials):  # an experiment once more, analysed by developer with the own past as covariate
    sums = []
    for shift in (0.0, effect):
        rest = 0.0
        for _ in range(3870):
            rest += chance.gauss(shift, spread * math.sqrt(1 - explained))
        sums.append(rest / 3870)
    hits += (sums[1] - sums[0]) / math.sqrt(2 * spread**2 * (1 - explained) / 3870) > 1.96
figure("power in a simulation", hits / trials, 0.80, 0.06)

# Which analysis is too narrow: assignment by developer counted by suggestion, not assignment by suggestion
icc, each, people = 0.05, 60, 300
for by_developer in (True, False):
    gaps = []
    for _ in range(600):
        total, count = [0.0, 0.0], [0, 0]
        for person in range(people):
            habit = chance.gauss(0, math.sqrt(icc))
            first = each * (person % 2) if by_developer else bin(chance.getrandbits(each)).count("1")
            for side, n in ((0, first), (1, each - first)):
                total[side] += n * habit + chance.gauss(0, math.sqrt(n * (1 - icc)))
                count[side] += n
        gaps.append((total[0] / count[0] - total[1] / count[1]) / math.sqrt(1 / count[0] + 1 / count[1]))
    assigned = "developer" if by_developer else "suggestion"
    wide = math.sqrt(1 + (each - 1) * icc) if by_developer else 1
    figure(f"true spread over the naive one, assigned by {assigned}", statistics.pstdev(gaps), wide, 0.1)

cycle = 3 + 1 + 2 + 14  # training, gate, canary, experiment
figure("days until a clean model after an ended contract", cycle, 20, 0, "20 days in all")
assert cycle < 30 and cycle <= 21, "inside the contract's thirty days, and a cycle fits into three weeks"
figure("bank's developers against the cloud's with consent", 9000 / (0.30 * developers), 1 / 3, 0, "a third of what the cloud may use")
figure("per arm in the bank", 9000 / 2, 4500, 0, "4,500 per arm")
