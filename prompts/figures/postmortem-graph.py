"""Every figure of postmortem-graph, worked out from its facts: python3 prompts/figures/postmortem-graph.py"""

import math

from design import estimate, says

# Facts
YEARS, REVIEWS, TICKETS, SECTIONS = 11, 12_000, 60_000, 6
REVIEW_TOKENS, TICKET_TOKENS = 3_000, 500
A_SECOND, READ, WRITTEN = 5, 10_000, 2_000
NIGHT = 8 * 3600
PEOPLE, TIMES, BURST = 120, 3, 600
PAIRS, EXPERT_HOURS = 900, 3 * 4 * 6

# Indexing
passages = REVIEWS * SECTIONS + TICKETS
estimate('passages', passages, '12,000 x 6 + 60,000')
says('72,000 sections of about 500 tokens', REVIEW_TOKENS / SECTIONS, '3,000 / 6', at=1)
estimate('index-hours', passages / A_SECOND / 3600, '/ 5 a second')
assert passages / A_SECOND < NIGHT, 'it fits the night'
assert A_SECOND * 2_000 == READ and A_SECOND * 400 == WRITTEN
assert (25 * SECTIONS + 150) / A_SECOND <= 60, "a week's news takes a minute"
says('Extraction of 200 passages takes 40 seconds', 200 / A_SECOND, '200 / 5', at=1)

# Asking
rate = PEOPLE * TIMES / BURST
says('= 0.6 questions a second', rate, '120 x 3 / 600')
estimate('outage-load', rate * 6_000, 'x 6,000 tokens')
says('x 400 = 240 of 2,000 written', rate * 400, 'x 400', at=1)
says('it is 2 a second and 12,000 tokens', PEOPLE / 60, '120 in one minute')
says('it is 2 a second and 12,000 tokens', PEOPLE / 60 * 6_000, 'x 6,000, above 10,000', at=1)
calls = math.ceil(700 * 500 / 8_000)
says('350,000 / 8,000 = 44 calls', calls, '700 x 500 / 8,000', at=2)
estimate('overview-seconds', (700 * 500 + calls * 1_000) / READ, '394,000 / 10,000')
says('44 x 300 / 2,000 = 6.6 s', calls * 300 / WRITTEN, 'written meanwhile', at=3)
says('An overview reads 394,000 tokens, 39 s', 700 * 500 + calls * 1_000, '350,000 + 44,000')
assert (6_000 / READ) < 5, 'one question is read well within the five seconds'

# Time and names
estimate('renames', YEARS / 4, '11 / 4')

# Proof
estimate('recall-error', 100 * 1.96 * math.sqrt(0.7 * 0.3 / PAIRS), '900 pairs')
says('with 300 pairs 5.2 points', 100 * 1.96 * math.sqrt(0.7 * 0.3 / 300), '300 pairs', at=1)
says('33 of their 72 hours', 200 * 10 / 60, '200 incidents at ten minutes')
says('33 of their 72 hours', EXPERT_HOURS, 'three engineers, four hours, six weeks', at=1)
says('12 more go into 50 recurrence chains', 50 * 15 / 60, '50 chains at a quarter of an hour', tol=0.05)
assert 33 + 12.5 < EXPERT_HOURS
