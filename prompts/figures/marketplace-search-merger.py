"""Every figure of marketplace-search-merger, worked out from its facts: python3 prompts/figures/marketplace-search-merger.py"""

import math
import random

from design import estimate, says

# Facts
TODAY, PEAK, AVERAGE, DAY_PEAK = 1_000, 8_000, 400, 450
LISTINGS = 120e6
CARDS, BUSY = 80, 0.045
PAIRS, BEST, PADDED, REAL, PARAMETERS = 200, 80, 64, 40, 85e6
SPEED = 0.40 * 121e12  # an assumption: 40 % of an L4's dense FP16 peak
EIGHT_BIT = 1.6  # an assumption
ON_DEMAND, COMMITTED, SPOT, INDEX = 0.70, 0.44, 0.25, 0.50
HOURS, EVENING = 720, 8 * 30
BILL, GPU_BILL = 43_200, 40_320
HIT = 1 / 3 * 0.9
CONTACTS, MARGIN, SPENT, COUNTRY_MARGIN = 0.03, 0.005, 0.003, 0.01
SHARD_MEMORY = 64 / 2

# Today
says('40,320 dollars for GPUs', CARDS * HOURS * ON_DEMAND, '80 x 720 x 0.70')
says('2,880 for index machines', 8 * HOURS * INDEX, '8 x 720 x 0.50')
says('so 25,920 is the target', BILL * 0.6, '43,200 x 0.6')
assert abs(TODAY * BUSY / CARDS - 0.57) < 0.01, 'told as 57 % busy'
work = PAIRS * PADDED * 2 * PARAMETERS
says('= 2.18 TFLOP', work / 1e12, '200 x 64 x 2 x 85 million')
estimate('work-today', work / SPEED * 1e3, '/ 48.4 TFLOP/s')

# The new search
new = BEST * REAL * 2 * PARAMETERS
says('= 0.544 TFLOP', new / 1e12, '80 x 40 x 170 MFLOP')
ms = new / (SPEED * EIGHT_BIT) * 1e3
estimate('work-after', ms, '/ 77.4 TFLOP/s')
says('2.5 x 1.6 x 1.6 = 6.4', PAIRS / BEST * PADDED / REAL * EIGHT_BIT, 'factors', at=3)
says('37 % of the FLOPs', 100 * (1 - REAL / PADDED), '1 - 40/64', tol=0.03)
says('0.33 x 0.9 = 30 %', 100 * HIT, 'a third of the searches, nine in ten pairs', at=2)
says('56 busy cards', PEAK * ms / 1e3, '8,000 x 7 ms')
busy = PEAK * ms / 1e3 * (1 - HIT)
says('= 39.3 busy cards', busy, 'after the cache')
estimate('evening-cards', busy / 0.65, '39.3 / 0.65')
says('3,600 x 4.9 ms / 0.65 = 27.2', 8 * DAY_PEAK * ms / 1e3 * (1 - HIT) / 0.65, 'outside the evening', at=3)
says('Without the cache 86.5 and 39', PEAK * ms / 1e3 / 0.65, '56.2 / 0.65')
says('Without the cache 86.5 and 39', 8 * DAY_PEAK * ms / 1e3 / 0.65, '3,600 x 7 ms / 0.65', at=1)


def bill(base, evening, price=ON_DEMAND, index=16):
    return base * HOURS * COMMITTED + evening * EVENING * price + index * HOURS * INDEX


estimate('new-bill', bill(28, 36), '28 committed, 36 in the evening, 16 for the index')
says('20,678 dollars, 52 %', 100 * (1 - bill(28, 36) / BILL), 'saving', at=1)
says('= 26,832, 38 %', bill(40, 50), 'without the cache')
says('12,672 + 3,000 + 5,760 = 21,432', bill(40, 50, SPOT), 'the same with the evening on spot', at=3)
assert bill(40, 50) > 25_920 > bill(40, 50, SPOT)
says('= 25,920, exactly on the line', bill(0, 0) + 28 * HOURS * ON_DEMAND + 36 * EVENING * ON_DEMAND, 'nothing committed', tol=0.001)
estimate('price-per-search', 100 * (1 - 0.6 / 8), '1 - 0.6 / 8')
million = AVERAGE * 86_400 * 30 / 1e6
says('= 41.7 dollars per million', BILL / million, '43,200 / 1,037')
says('25,920 / 8,294 million = 3.1', 25_920 / (8 * million), 'target per million', at=2)
says('where 1.80 are planned', (bill(28, 36) - 16 * 360) / (8 * million), 'GPU dollars per million at the end')
assert 16 * 360 / (2.4 * million) > 2.2, 'at 2.4 times the traffic the standing index alone costs 2.3 a million'
assert COMMITTED / ON_DEMAND < 0.63, 'a commitment pays above 63 % of the hours; 8 of 24 is 33 %'
assert 16 / 24 > COMMITTED / ON_DEMAND, 'the 28 run from seven to eleven'
evening = (24 * AVERAGE - 8 * DAY_PEAK - 8 * 100) / 8
assert DAY_PEAK < evening < TODAY, f'the evening averages {evening:.0f} where the day is close to 450 and the night 100'

# Index
floats, graph = LISTINGS * 768 * 4 / 1e9, LISTINGS * 16 * 2 * 4 / 1e9
says('120 million x 768 x 4 = 369 GB', floats, 'floats', at=3)
says('x 4 bytes = 15 GB', graph, 'links, M = 16', at=1, tol=0.03)
estimate('vector-memory', floats / 4 + graph, '92 + 15')
says('12 shards, 48 machines with copies, 17,280 dollars', math.ceil((floats + graph) / SHARD_MEMORY), '384 / 32')
says('12 shards, 48 machines with copies, 17,280 dollars', 12 * 4 * HOURS * INDEX, '48 x 360', at=2)
assert math.ceil((floats / 4 + graph) / SHARD_MEMORY) == 4
assert 17_280 / 25_920 > 0.66, 'two thirds of the new bill'
assert 15e6 * (768 * 4 + 128) / 2 / 1e9 < SHARD_MEMORY, 'today a shard takes 24 of 32 GB'
says('80 cores of work on 128, 62 %', 4 * PEAK * 0.0025, '4 shards x 8,000 x 2.5 ms')
says('80 cores of work on 128, 62 %', 100 * 80 / (8 * 16), 'two copies left', at=2)
says('1 - 0.99^4 = 3.9 %', 100 * (1 - 0.99**4), 'some shard is slow', at=3)
says('With twelve it would be 11 %', 100 * (1 - 0.99**12), 'the same with twelve', tol=0.04)
says('P99.75', 100 * 0.99 ** (1 / 4), '0.99^(1/4)')
says('are 1.8 GB/s of random reads and 2.4 million', 300 * 768 * PEAK / 1e9, '300 x 768 bytes x 8,000', tol=0.03)
says('16 machines 150,000 each', 300 * PEAK / 16, 'reads', at=1)
says('is 1.2 EFLOP, 7 hours', LISTINGS * 60 * 170e6 / SPEED / 3600, 'embed 120 million again', at=1)

# A zone is lost
short = ms * (1 - HIT)
says('At 4.9 ms per search they carry 6,500 a second', 32 / short * 1e3, '32 cards', at=1)
says('50 candidates instead of 80, 3.1 ms, 10,400 a second, 77 % busy', short * 50 / 80, '4.9 x 50/80', at=2)
says('50 candidates instead of 80, 3.1 ms, 10,400 a second, 77 % busy', 32 / (short * 50 / 80) * 1e3, '32 / 3.1 ms', at=3)
says('a cold score cache adds 43 % of work', 100 * (1 / (1 - HIT) - 1), '1 / 0.7')
says('At 61 % a cold cache means 88 %', 100 * busy / 64 / (1 - HIT), '56 / 64', at=1)
says('56 busy cards of 64 in the evening, 25 of 28 by day', 8 * DAY_PEAK * ms / 1e3, 'a cold cache by day', at=2)
says('it means 121 %', 85 / (1 - HIT), '85 / 0.7')
says('At 85 % 46 cards would do', busy / 0.85, '39.3 / 0.85', at=1)
says('= 3,024 dollars a month', 18 * EVENING * ON_DEMAND, '18 evening cards')

# Long searches
long = BEST * (60 + 34) * 170e6 / (SPEED * EIGHT_BIT) * 1e3
says('80 of them cost 16.5 ms', long, '94 tokens a pair', at=1)
says('keep 26 cards busy, the 6,400 others 31', PEAK / 5 * long / 1e3, '1,600 a second')
says('at 65 % that makes 89', (PEAK / 5 * long + PEAK * 4 / 5 * short) / 1e3 / 0.65, 'cards', at=1)
base = 8 * DAY_PEAK / 1e3 * (long / 5 + short * 4 / 5) / 0.65
says('and 26,800 dollars', bill(round(base), 90 - round(base)), '40 committed, 50 in the evening')
says('69 cards, 31 of them committed', (PEAK / 5 * long / 2 + PEAK * 4 / 5 * short) / 1e3 / 0.65, '40 candidates for long ones')
says('and 21,965 dollars', bill(31, 38), '31 committed, 38 in the evening')

# The test
z = 1.6449 + 0.8416
variance = 2 * z**2 * CONTACTS * (1 - CONTACTS)
says('0.00015^2 = 16 million searches per arm', variance / (CONTACTS * MARGIN) ** 2 / 1e6, 'if nothing is lost', at=2)
arm = variance / (CONTACTS * (MARGIN - SPENT)) ** 2
says('to the margin: 100 million per arm', arm / 1e6, '0.3 of 0.5 % is lost')
power = 0.5 * math.erfc((1.6449 - CONTACTS * (MARGIN - SPENT) / math.sqrt(2 * CONTACTS * (1 - CONTACTS) / 16e6)) / math.sqrt(2))
says('would fail three times in four', 1 - power, f'power at 16 million {power:.2f}', n=0.75)
a_day = AVERAGE * 86_400
says('there are 35 million a day', a_day / 1e6, '400 x 86,400')
says('so six days by numbers', 2 * arm / a_day, 'two arms of 100 million', n=6, tol=0.05)
says('a design effect of 2.4', 14 * a_day / 2 / arm, 'two weeks, half of the searches each')
says('smallest country has 14 million a day', 8 * a_day / 20 / 1e6, 'a twentieth')
says('it needs 8.2 million per arm', variance / (CONTACTS * (COUNTRY_MARGIN - SPENT)) ** 2 / 1e6, 'one per cent, 0.3 lost')
says('Gateway and network 10, encoder 6, retrieval 40, preselection 8, cache 3, ranking 20 with its wait, tree 8: these P99s add up to 95', 10 + 6 + 40 + 8 + 3 + 20 + 8, 'milliseconds', n=95)


# The waits, by simulation
def waits(rate, cards, mean, choices=2, hits=0.0, n=300_000):
    """P99 in ms of waiting and computing: Poisson arrivals, times that vary by 30 %, a hit takes a tenth, the card with less work waiting."""
    draw = random.Random(7)
    free, now, took = [0.0] * cards, 0.0, []
    for _ in range(n):
        now += draw.expovariate(rate)
        card = min((draw.randrange(cards) for _ in range(choices)), key=free.__getitem__)
        work = mean * (0.1 if draw.random() < hits else 1) * max(draw.gauss(1, 0.3), 0.1)
        free[card] = max(free[card], now) + work
        took.append(free[card] - now)
    return sorted(took[n // 10 :])[int(0.99 * (n - n // 10))] * 1e3


third = 1 / 3
says('brings the ranking stage from 255 to some 105 ms', waits(TODAY, CARDS, BUSY, 1), 'one card at random', tol=0.05)
says('brings the ranking stage from 255 to some 105 ms', waits(TODAY, CARDS, BUSY), 'the less busy of two', at=1, tol=0.05)
says('is 16 ms at 61 % and 22 ms at 87 %', waits(PEAK, 64, ms / 1e3, hits=third), '64 cards', tol=0.05)
says('is 16 ms at 61 % and 22 ms at 87 %', waits(PEAK, 45, ms / 1e3, hits=third), '45 cards', at=2, tol=0.05)
assert waits(8 * DAY_PEAK, 28, ms / 1e3) < 30, '28 cards hold by day on a cold cache'
says('P99 of the stage is some 12 ms', waits(PEAK, 32, ms / 1e3 * 50 / 80, hits=third), '32 cards, 50 candidates', at=1, tol=0.08)
