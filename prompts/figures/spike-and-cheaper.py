"""Every figure of spike-and-cheaper, worked out from its facts: python3 prompts/figures/spike-and-cheaper.py"""

import math
import random

from design import estimate, says

# Facts
IN, TAIL, SHARED, OUT = 1_500, 2_500, 1_000, 200
NOW, THEN, SWING = 36_000 / 3600, 360_000 / 3600, 1.3
HOURS, DAYS, DAY = 720, 22, 8
BILL = 46_080
PARAMETERS, LAYERS, KV_HEADS, DIM = 70.6e9, 80, 8, 128
ON_DEMAND, COMMITTED, SPOT = 4.00, 2.40, 1.60
# Assumptions, to be measured: 45 % of the arithmetic and 70 % of the bandwidth of an H100, nine tenths of the prefixes cached
FP8, BF16, BANDWIDTH, HIT = 0.45 * 1_979e12, 0.45 * 989e12, 0.7 * 3.35e12, 0.9
LIMIT = 8.1  # requests a second that a replica holds, see the estimate

# Load and money today
says('It is 46,080 dollars now', 16 * HOURS * ON_DEMAND, '16 x 720 x 4.00')
estimate('generated-tokens', THEN * OUT, '100 x 200')
peak = DAYS * DAY
before, after = NOW * 3600 * HOURS, (THEN * peak + NOW * (HOURS - peak)) * 3600
says('= 25.9 million requests a month', before / 1e6, '36,000 x 720')
says('= 82.9 million, 3.2 times', after / 1e6, '176 h and 544 h')
estimate('unit-cost-cut', 100 * (1 - 0.7 * before / after), '0.7 / 3.2')
says('the target is 0.39', 0.7 * BILL / (after / 1e3), 'dollars per thousand requests')
says('fall from 1.78 to 0.39', BILL / (before / 1e3), 'dollars per thousand requests today')

# One replica
token = 2 * LAYERS * KV_HEADS * DIM * 2
says('= 327,680 bytes a token', token, '2 x 80 x 8 x 128 x 2')
estimate('kv-per-request', token * (IN + OUT) / 1e9, 'x 1,700')
new = IN - HIT * SHARED
prefill = new * 2 * PARAMETERS / (2 * FP8)
says('= 48 ms. Decode step', prefill * 1e3, '600 x 141 GFLOP on two GPUs')
cache = 36 * (IN + OUT / 2) * token / 2
says('= 9.4 GB of cache', cache / 1e9, '36 x 1,600 x 164 kB')
step = (PARAMETERS + cache) / (2 * BANDWIDTH)
says('= 17 ms. At 7 requests/s', step * 1e3, '80 GB / 4.7 TB/s', tol=0.03)
share = 7 * prefill
says('= 33 % of the time', 100 * share, '7 x 48 ms', tol=0.03)
pace = step / (1 - share)
says('so a token takes 17 / 0.67 = 26 ms', pace * 1e3, '17 / 0.67', at=2, tol=0.03)
says('and 7 x 200 x 0.026 = 36', 7 * OUT * 0.026, 'in flight', at=3, tol=0.03)
estimate('in-flight', THEN * (0.3 + OUT * 0.026), "Little's law")
left = 2 * 80 * 0.87 - 71  # an eighth of the memory is the engine's
says('Two cards have 68 GB left', left, 'beside FP8 weights', n=68, tol=0.02)
says('room for 245 sequences', 68e9 / (token / 2 * (IN + OUT)), '68 GB / 0.279 GB')

# The fleet
says('100 / 7 = 14.3', THEN / 7, 'replicas', at=2)
estimate('peak-gpus', 2 * (math.ceil(THEN / 7) + 1), '(15 + 1) x 2')
says('130 / 16 = 8.1 each', THEN * SWING / 16, 'in a swing', at=2)
says('With a replica lost in a swing it is 8.7', THEN * SWING / 15, '130 / 15')
says('(100 - 9) x 1.3 / 15 = 7.9', (THEN - 9) * SWING / 15, 'background calls step back', at=4)
assert abs((THEN - NOW) * 0.1 - 9) < 1e-9, "a tenth of the new client's calls is background"
alone = IN * 2 * PARAMETERS / (2 * FP8)
assert 4 * OUT * step / (1 - 4 * alone) < 30 and alone * 4 < 0.5, 'without the prefix cache a replica holds about 4'
says('it would be 52 GPUs', 2 * (THEN / 4 + 1), '(25 + 1) x 2')

# The bill
day = DAYS * 8.5


def bill(base, rented, spot=0):
    return base * HOURS * COMMITTED + rented * day * ON_DEMAND + spot * day * SPOT


estimate('monthly-bill', bill(8, 24), '8 committed, 24 by the hour')
says('31.0 % under 46,080', 100 * (1 - bill(8, 24) / BILL), 'saving')
says('the target is 32,256', 0.7 * BILL, '46,080 x 0.7')
says('= 28,186, 38.8 % less', bill(8, 16, 8), '8 of the 24 on spot')
assert bill(8, 44) > BILL, 'with 52 GPUs the saving is gone'

assert bill(8, 24) < 0.7 * BILL

# Four bits on one card
one = 2 * PARAMETERS / BF16
says('take 190 ms on one card', 600 * one * 1e3, '600 tokens in 16 bit')
says('about 1,750 tokens to read, 555 ms', 1_750 * one * 1e3, 'P95 of the uncached tokens, by simulation', at=1)
assert 1_500 * one < 0.5 < 1_750 * one, 'an average uncached prompt alone would still be in time'

# A zone is lost, and 12 cards do not come
says('At 7 each they carry 56, stretched to 9 each some 70', 8 * 7, 'eight replicas', at=1)
says('At 7 each they carry 56, stretched to 9 each some 70', 8 * 9, 'eight replicas', at=3, tol=0.03)
says('each gets 10, or 13 in a swing', THEN / 10, '100 / 10')
says('each gets 10, or 13 in a swing', THEN * SWING / 10, 'x 1.3', at=1)
says('through a swing of 30 % is some 62', 10 * LIMIT / SWING, '10 x 8.1 / 1.3', at=1)
leave = THEN - 9 - 10 - 20
says('That leaves 61 for ten replicas, 6.1 each and 7.9 in a swing', leave, '100 - 9 - 10 - 20')
says('6.1 each and 7.9 in a swing', leave * SWING / 10, 'x 1.3 / 10', at=1)
says('leave 2,640 dollars a month', 12 * 2.5 * DAYS * ON_DEMAND, '12 x 2.5 h x 22 x 4.00')
says('cost 5,280 dollars a month', 24 * 2.5 * DAYS * ON_DEMAND, '24 x 2.5 h x 22 x 4.00')
assert bill(8, 24) + 5_280 > 0.7 * BILL, 'and break the target'

# P95 of the tokens to read: 1,000 shared ones and a log-normal rest with the told mean and P95, nine tenths of the prefixes cached
draw = random.Random(7)
rest = [min(draw.lognormvariate(math.log(500) - 0.927**2 / 2, 0.927), 7_000) for _ in range(200_000)]
assert abs(sorted(rest)[190_000] + SHARED - TAIL) < 50, 'P95 of the whole prompt is as told'
uncached = sorted(r + (0 if draw.random() < HIT else SHARED) for r in rest)
says('there are about 1,750 tokens to read', uncached[190_000], 'simulated')
