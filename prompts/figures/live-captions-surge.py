"""Every figure of live-captions-surge, worked out from its facts: python3 prompts/figures/live-captions-surge.py"""

import math

from design import estimate, says

# Facts
ROOMS, SNOW, ENTITLED = 6_000, 12_000, 900
LARGE, SMALL = 100, 300  # streams of a card
SHARE_AT_ONCE, RAMP = 0.9, 180  # nine in ten within three minutes
START = {'machine': 100, 'container': 80, 'models': 10, 'engine': 210, 'checks': 20}
REFUSED, LATER = 0.25, 600
QUOTA, PRICE, HOURS, DAYS = 150, 0.70, 720, 22
REAL_TIME, RECORDED = 400, 20_000
BOOKED, CANCELLED = 0.85, 0.10
LAYERS, FRAMES, FRAME, WIDTH, BYTES = 24, 70, 0.080, 1_024, 2
AUDIO = 32e3  # bytes a second
BUDGET = 16_000

# Today
says('35,280 a month', 70 * HOURS * PRICE, '70 machines x 720 h x 0.70')
lag = 720 * (1 - 0.5) + 100 - 100 * math.log(2)
says('six minutes behind', lag / 60, 'in-turn placement: integral of 1 - 6,000/rooms until 08:30', n=6, tol=0.1)
assert ROOMS / 60 == LARGE  # in turn, an ordinary morning just fits; 200 a card on a snowy one

# The plan
cards = round(ROOMS * 1.1 / LARGE)
says('66 cards', cards, '6,000 rooms and a tenth / 100')
says('of 5,667 booked rooms', ROOMS * BOOKED / (1 - CANCELLED), '6,000 x 0.85 / 0.9')
says('5,100 take place', ROOMS * BOOKED, '6,000 x 0.85')
says('900 come unbooked', ROOMS * (1 - BOOKED), '6,000 x 0.15')
start = sum(START.values())
assert start == 420
says('100 + 10 + 20 = 130', start - START['engine'] - START['container'], 'start without pull and build', at=3)
says('420 seconds become 210', start - START['engine'], 'engine built beforehand', at=1)
says('and 130 with the container in the machine image', start - START['engine'] - START['container'], 'image too')
order = 7 * 60 + 45
assert order + LATER / 60 + 130 / 60 <= 8 * 60 + 5, 'refused orders of 07:45 are warm at 08:05'
assert order + LATER / 60 + 420 / 60 <= 8 * 60 + 5, 'even with a start of seven minutes'
assert (16 * 60 + 15 + 90) - order == 600, 'from 07:45 until the last block ends at 17:45 it is ten hours'

# The snowy morning
estimate('cards-on-a-snowy-morning', SNOW / LARGE, '12,000 / 100')
rate = SNOW * SHARE_AT_ONCE / RAMP
before = SNOW * (1 - SHARE_AT_ONCE)
says('60 streams a second', rate, '12,000 x 0.9 / 180')
full = (cards * LARGE - before) / rate
says('6,600 slots are full after 90 seconds', cards * LARGE, '66 x 100')
says('6,600 slots are full after 90 seconds', full, '(6,600 - 1,200) / 60', at=1)
left = SNOW - cards * LARGE
says('5,400 rooms blank', left, '12,000 - 6,600')


def room_minutes(served, late=0):
    ramp = 0.5 * (RAMP - full) * left
    return (ramp + (served - RAMP) * left + late * LARGE * LATER) / 60


estimate('room-minutes', room_minutes(480), 'all machines after 480 s')
says('so 4,950.', room_minutes(190), 'all machines after 60 + 130 s')
lack = left / LARGE
says('the 54 that lack', lack, '5,400 / 100')
says('some 45,000 and 19,000', room_minutes(480, 14), '14 of the 54 come 600 s later')
says('some 45,000 and 19,000', room_minutes(190, 14), 'the same with a start of 130 s', at=1)
says('31,000 room-minutes at seven minutes of start', room_minutes(480), 'rounded')
says('and 45,000 if I order just the 54', room_minutes(480, 14), 'rounded')
says('orders 72 cards', lack / (1 - REFUSED), '54 / 0.75')
says('the quota leaves 84', QUOTA - cards, '150 - 66', n=84)
assert 72 <= QUOTA - cards and (cards + 54) * LARGE >= SNOW, '120 cards carry everybody on the large model'
n = (SNOW - cards * LARGE) / (SMALL - LARGE)
estimate('cards-on-the-small-model', n, '100 (66 - n) + 300 n = 12,000')
says('39 cards keep 3,900 rooms', (cards - n) * LARGE, '(66 - 27) x 100', at=1)
assert (cards - n) * LARGE > ENTITLED

# Failures
state = LAYERS * FRAMES * WIDTH * BYTES
says('= 3.4 MB', state / 1e6, '24 x 70 x 1,024 x 2')
says('24 x 5.6 = 134 s', LAYERS * FRAMES * FRAME, 'reach of all layers together', at=2)
assert abs(FRAMES * FRAME - 5.6) < 1e-9
gpu = LARGE * 30 / REAL_TIME
estimate('rebuild-after-loss', gpu, '100 rooms x 30 s / 400')
says('spread over 65 cards 0.12 s each', gpu / 65, '7.5 / 65', at=1, tol=0.05)
assert 2 + 4 * gpu / 65 < 5, 'two missed heartbeats and the replay stay under the gap of five seconds'
half = (cards + 54) / 2
says('60 cards are left for 12,000 rooms', half, '(66 + 54) / 2')
says('so 30 take the small model', (SNOW - half * LARGE) / (SMALL - LARGE), '100 (60 - n) + 300 n = 12,000')
says('14 of 33', math.ceil((ROOMS - 33 * LARGE) / (SMALL - LARGE)), '100 (33 - n) + 300 n = 6,000')
held = ENTITLED + (33 - ENTITLED / LARGE) * SMALL
says('900 + 24 x 300 = 8,100', held, '9 cards for the entitled, 24 on the small model', at=3)
says('3,900 rooms get text after the lecture', SNOW - held, '12,000 - 8,100')
says('the buffers of 6,000 rooms', SNOW / 2, 'half of the gateways')
assert (cards + 54 - 1 - 1) * LARGE + SMALL >= SNOW, 'one more card on the small model makes up for a dead one'
grows = LAYERS * WIDTH * BYTES / FRAME
says('0.6 MB/s a stream', grows / 1e6, '24 x 1,024 x 2 bytes every 80 ms', tol=0.03)
says('3.7 GB/s in all and 61 MB/s a card', grows * ROOMS / 1e9, 'x 6,000')
says('3.7 GB/s in all and 61 MB/s a card', grows * LARGE / 1e6, 'x 100', at=1)
says('a twentieth of that', AUDIO / grows, '32 kB/s against 614 kB/s', n=1 / 20, tol=0.06)
says('thirty seconds are 960 kB a room and 5.8 GB in all', AUDIO * 30 / 1e3, '32 kB x 30')
says('thirty seconds are 960 kB a room and 5.8 GB in all', AUDIO * 30 * ROOMS / 1e9, 'x 6,000', at=1)
assert 4e6 * ROOMS * 3 / 1e9 > 10, 'the whole state several times a second: tens of GB/s'

# Money
lectures, night = cards * 10 * DAYS, 4 * (HOURS - 10 * DAYS)
recordings = RECORDED / REAL_TIME * DAYS
hours = lectures + 6 * 4 * DAYS + night + recordings
says('= 14,520 GPU-hours', lectures, '66 x 10 x 22')
says('18,148 x 0.70', hours, 'lectures, evenings, night watch, recordings')
estimate('monthly-bill', hours * PRICE, 'x 0.70')
says('64 % under 35,280', 100 * (1 - hours * PRICE / 35_280), 'saving')
says('it would be 21,020', (hours - lectures + 120 * 10 * DAYS) * PRICE, '120 cards in all lecture hours')
assert hours * PRICE < BUDGET < 21_020
says('40 cards x 220 hours x 0.70 = 6,160', (60 - ROOMS / SMALL) * 220 * PRICE, 'small model for all', at=3)
says('57 % more errors', 100 * (11 / 7 - 1), '11 against 7 words')
says('220 x 0.70 = 154 dollars', 220 * PRICE, 'one card in lecture hours', at=2)
says('so six cost 924', 6 * 220 * PRICE, 'six cards')
says('are 150 GPU-hours a night', 3 * RECORDED / REAL_TIME, 'exam weeks')
says('105 dollars a night instead of 35', 150 * PRICE, '150 x 0.70')
assert 13 * 12 >= 150

# Four countries
says('33 and 17 L4s', math.ceil(round(3_000 * 1.1 / LARGE, 6)), '3,000 and a tenth / 100')
says('33 and 17 L4s', math.ceil(round(1_500 * 1.1 / LARGE, 6)), '1,500 and a tenth / 100', at=1)
says('1,000 / 60 = 17', math.ceil(1_000 / 60), 'older cards', at=2)
says('500 / 60 = 9', math.ceil(500 / 60), 'older cards', at=2)
assert 9 / 2 * 60 < 500 <= 9 // 2 * 60 * SMALL / LARGE, 'half of nine cards carry 500 rooms only with the small model'
