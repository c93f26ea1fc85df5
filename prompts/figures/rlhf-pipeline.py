"""Every figure of rlhf-pipeline, worked out from its facts: python3 prompts/figures/rlhf-pipeline.py"""

import math

from design import estimate, says

# Facts
TURNS, BUSY, KILOBYTES, THUMBS = 6e6, 3, 4, 0.012
CONSUMERS, AGREED = 0.70, 0.55
PEOPLE, HOURS, AN_HOUR, WORKING_DAYS = 60, 6, 12, 10
AGREEMENT = 0.71
POLICY, SMALL, CARDS, MEMORY = 70.6e9, 8e9, 64, 80e9
BAR, HARM, SUITE, TESTS = 0.55, 0.008, 1_500, 14


def at_most(n, p, k):
    """The chance of k or fewer among n."""
    log = math.lgamma(n + 1)
    return sum(math.exp(log - math.lgamma(i + 1) - math.lgamma(n - i + 1) + i * math.log(p) + (n - i) * math.log(1 - p)) for i in range(k + 1))


def tail(z):
    return 0.5 * math.erfc(z / math.sqrt(2))


# Events
estimate('event-rate', TURNS / 86_400 * BUSY, '6 million / 86,400 x 3')
says('At 4 kB that is 0.8 MB/s', TURNS / 86_400 * BUSY * KILOBYTES / 1e3, 'x 4 kB', at=1, tol=0.05)
estimate('usable-turns', TURNS * CONSUMERS * AGREED / 1e6, 'x 0.70 x 0.55')
says('a normal day has 72,000', TURNS * THUMBS, '6 million x 1.2 %')

# Labels
a_day = PEOPLE * HOURS * AN_HOUR
says('= 4,320 judgements a day, 43,200 a cycle', a_day, '60 x 6 x 12')
says('= 4,320 judgements a day, 43,200 a cycle', a_day * WORKING_DAYS, 'x 10', at=1)
estimate('pairs-per-cycle', a_day * WORKING_DAYS / (0.8 + 0.2 * 3), '/ 1.4')
q = (1 + math.sqrt(2 * AGREEMENT - 1)) / 2
estimate('label-ceiling', 100 * q, 'q^2 + (1 - q)^2 = 0.71')
says('= 0.918', q**3 + 3 * q**2 * (1 - q), 'majorities of three')
clear = 2 * AGREEMENT - 1
says('to 71 % where 42 % are clear', 100 * (clear + (1 - clear) / 2), 'clear pairs and coin flips')
says('to 71 % where 42 % are clear', 100 * clear, 'c + (1 - c) / 2 = 0.71', at=1)
says('all agree in 56.5 % both times', 100 * (q**3 + (1 - q) ** 3), 'equally hard')
says('all agree in 56.5 % both times', 100 * (clear + (1 - clear) / 4), 'clear and coin flips')


def even(p):
    return sum(math.comb(10, i) * p**i * (1 - p) ** (10 - i) for i in (4, 5, 6))


says('in 8 % against 38 %', 100 * even(q), 'ten labels, equally hard', tol=0.05)
says('in 8 % against 38 %', 100 * (1 - clear) * even(0.5), 'ten labels, clear and coin flips', at=1)
says('about 25,900 in three cycles', 3 * a_day * WORKING_DAYS * 12 / 60, 'twelve of sixty')

# Training
policy, reference, critic, reward = POLICY * 16, POLICY * 2, SMALL * 16, SMALL * 2
total = policy + reference + critic + reward
says('x 16 = 1.130 TB, reference x 2 = 0.141', policy / 1e12, '70.6 billion x 16', at=1)
estimate('ppo-memory', total / 1e12, 'policy, reference, critic, reward model')
says('17.7 cards of 80 GB', total / MEMORY, '/ 80 GB')
says('70.6 billion x 18 = 1.27 TB', POLICY * 18 / 1e12, 'DPO', at=2)
says('which is 0.13 TB here and 1.1 at the policy', critic / 1e12, 'critic')
says('6,144 GPU hours', CARDS * 96, '64 x 4 days')
says('moves at most 1.84 nats', math.log(16) - 15 / 16, 'best of 16')

# The gate
half, size = 1.96 * 0.5, 0.05
estimate('gate-size', (half + 0.8416 * math.sqrt(0.55 * 0.45)) ** 2 / size**2, '55 against 50 per cent')
says('some 65 hours of judging', 783 / AN_HOUR, '783 / 12')
says('with a tenth of ties 704 would do', (1.96 * math.sqrt(0.225) + 0.8416 * math.sqrt(0.2225)) ** 2 / size**2, 'variances less t / 4')


def prefers(truth, n=800):
    return 1 - at_most(n, truth, math.ceil(BAR * n - 1e-9) - 1)


says('one at 50 in 3 of 1,000 cases', 1e3 * prefers(0.50, 783), 'passes', n=3, tol=0.2)
says('one at 58.5 in 98 of 100', 100 * prefers(0.585, 783), 'passes', at=1)
worse = 1 - at_most(SUITE, HARM, 12)
says('more than 12 of 1,500 in 42 % of runs', 100 * worse, 'as safe as today', at=2)
says('both hold in 30 %', 100 * prefers(0.55) * (1 - worse), 'truly at 55 and as safe', tol=0.03)
says('So I aim at 58 %, which passes in 96 of 100', 100 * prefers(0.58), 'of 800', at=1)
safe, unsafe = at_most(10_000, HARM, 100), at_most(10_000, 0.012, 100)
says('an equal model passes in 99 of 100', 100 * safe, '10,000 prompts, limit 1.0 %')
says('one at 1.2 in 3', 100 * unsafe, '10,000 prompts, limit 1.0 %', n=3, tol=0.15)
able = (1 - tail(1 / (100 * math.sqrt(0.10 / 5_000)))) ** TESTS  # a tenth of the answers change
says('passes four times in five', prefers(0.58) * safe * able, 'all together', n=0.8)
assert (1 - tail(1 / (100 * math.sqrt(0.10 / 1_000)))) ** TESTS < 0.1, 'with 1,000 items the tests alone stop nine in ten'
says('the standard error of one rate is 0.23 points', 100 * math.sqrt(HARM * (1 - HARM) / SUITE), '0.8 % of 1,500')
both = 1.96 * math.sqrt(2 * 0.01 * 0.99) + 0.8416 * math.sqrt(0.008 * 0.992 + 0.012 * 0.988)
says('takes some 9,700 prompts per model', (both / 0.004) ** 2, '0.8 against 1.2 %')
assert 2 / 20 == 0.1, 'the warm replicas carry a canary of ten per cent, not the full traffic'
