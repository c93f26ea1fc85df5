"""Every figure of rag-over-internal-pdfs, worked out from its facts: python3 prompts/figures/rag-over-internal-pdfs.py"""

import math

from design import estimate, says

# Facts
FILES, PAGES, TOKENS = 50_000, 40, 500
ANALYSTS, QUESTIONS, BUSY, REPORTING = 2_000, 20, 0.2, 2
LAYERS, HEADS, DIM, PARAMETERS = 80, 8, 128, 70.6e9
PEAK, USEFUL = 1_979e12, 0.45  # dense FP8 of an H100; an assumption
CARDS, REPLICAS, MEMORY = 12, 4, 80
EXPERTS = 12 * 2 * 8

# The index
tokens = FILES * PAGES * TOKENS
says('= 1.0 billion tokens', tokens / 1e9, '50,000 x 40 x 500')
chunks = tokens / (400 - 50)
estimate('chunks', chunks / 1e6, '/ 350')
estimate('flat-index', chunks * 1_024 * 4 / 1e9, 'x 1,024 x 4 bytes')
says('= 128 bytes a vector, 0.4 GB', chunks * 2 * 16 * 4 / 1e9, '2 x 16 x 4 bytes', at=1, tol=0.1)
estimate('pq-index', chunks * 72 / 1e9, 'x 72 bytes')
says('4,096 / 64 = 64 times smaller', 1_024 * 4 / 64, 'codes', at=2)
says('about 29,000, some 117 MB', chunks * 0.01, 'one per cent', tol=0.03)
says('about 29,000, some 117 MB', chunks * 0.01 * 4_096 / 1e6, 'x 4 kB', at=1)
says('450,000 files make about 26 million vectors, 105 GB', 450_000 * PAGES * TOKENS / 350 / 1e6, 'New York', at=1)
says('450,000 files make about 26 million vectors, 105 GB', 450_000 * PAGES * TOKENS / 350 * 4_096 / 1e9, 'x 4 kB', at=2)

# Load
hour = ANALYSTS * QUESTIONS * BUSY
says('/ 3,600 s = 2.2 per second', hour / 3600, '40,000 x 0.2 / 3,600', at=1)
rate = hour / 3600 * REPORTING
estimate('peak-rate', rate, 'x 2')
flops = 2 * PARAMETERS
prompt = 8 * 400 + 800
says('= 4,000 tokens; x 4.4 a second', prompt, '8 x 400 + 800')
busy = prompt * rate * flops / (USEFUL * PEAK)
estimate('prefill-gpus', busy, '17,800 tokens/s x 141 GFLOP')
prefill = prompt * flops / (2 * USEFUL * PEAK)
says('Prefill of 4,000 tokens takes 300 ms', prefill * 1e3, 'one replica of two cards', at=1, tol=0.07)
says('prefill alone would take 70 % of their time', 100 * rate / 2 * prefill, 'two replicas left')
assert REPLICAS * 2 + 4 == CARDS, 'eight cards generate, four embed, rerank, rewrite and parse'
assert 10_000 * rate * flops / (USEFUL * PEAK) > 0.85 * REPLICAS * 2, 'at 10,000 tokens the fleet drowns'
token = 2 * LAYERS * HEADS * DIM * 2
says('= 327,680 bytes a token', token, '2 x 80 x 8 x 128 x 2')
estimate('kv-cache', token * (prompt + 300) / 1e9, 'x 4,300')
flight = rate * 10
says('44 are in flight: 62 GB of some 270 GB', flight, '4.4 x 10 s')
says('44 are in flight: 62 GB of some 270 GB', flight * 1.41, 'x 1.41 GB', at=1)
assert REPLICAS * (2 * MEMORY * 0.9 - 71) > 270, 'beside FP8 weights'

# Milliseconds
big = 25 * 30 + 1_000 * flops / (2 * USEFUL * PEAK) * 1e3
says('the 70B would take 0.8 s', big / 1e3, '25 tokens at 30 ms and 1,000 to read', at=1, tol=0.05)
small = 25 * 5 + 1_000 * 2 * 8e9 / (USEFUL * PEAK) * 1e3
says('rewriting a follow-up takes 150 on the 8B', small, '25 tokens at 5 ms and 1,000 to read', tol=0.07)
says('which leaves 590', 2_000 - 150 - 60 - 100 - 100 - 1_000, '2,000 less all stages')
first = (150 + 60 + 100 + 100 + 1_000 + 25 * 30 + 100) / 1e3
says('the first after some 2.3 s', first, '25 tokens at 30 ms and the check', tol=0.03)
assert 500 * 0.030 + 2 < 20, 'an answer of 500 tokens'

# Experts
says('twelve analysts have 192 hours', EXPERTS, '12 x 2 h x 8 weeks')
says('some 570 questions', EXPERTS * 60 / 20, 'twenty minutes each')
