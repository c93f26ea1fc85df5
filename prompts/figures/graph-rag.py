"""Every figure of graph-rag, worked out again from its facts. Run: python3 prompts/figures/graph-rag.py"""

from math import ceil

from design import TEXT, figure

# Facts: corpus-size, question-mix, names-and-registers, models-and-prices, budget, withdrawals
reports, report_tokens, new_a_day, days = 200_000, 1500, 400, 22
questions, broad_share = 3000, 0.1
spellings, things = 900_000, 250_000
large, small, batch = (2.50, 10.00), (0.20, 0.80), 0.5
build, month = 10_000, 4000
corrected, withdrawn = 20 * days, 22  # five a week are some 22 a month


def dollars(model, tokens_in, tokens_out):
    return (tokens_in * model[0] + tokens_out * model[1]) / 1e6


figure("million tokens", reports * report_tokens / 1e6, 300, 0, "300 million tokens")
per_report = ceil((report_tokens - 600) / 500) + 1
chunks = reports * per_report
figure("chunks", chunks, 600_000, 0, "so 3 chunks; x 200,000 = 600,000")
read, write = 600 + 1400, 350
figure("extraction at list price", dollars(large, chunks * read, chunks * write), 5100, 0, "Together 5,100 at list price")
extraction = dollars(large, chunks * read, chunks * write) * batch
figure("extraction in batch (estimate)", extraction, 2550, 0, "value: 2550")
assert 3 * extraction < build < 4 * extraction and "three trials" in TEXT
first = dollars(small, chunks * read, chunks * write) * batch
figure("small model, one pass in batch", first, 204, 0.001, "204 dollars against 2,550")
second = dollars(small, chunks * 2400, chunks * 110) * batch
figure("small model, two passes in batch", first + second, 375, 0.002, "two passes cost 375", "would cost 375")
figure("the large one costs more by", extraction - first - second, 2175, 0.001, "another 2,175 dollars for eight points")
for recall, stated in ((0.90, 73), (0.82, 55), (0.74, 41)):
    figure(f"chain of three at {recall}, %", 100 * recall**3, stated, 0.02)
assert "survives with 0.9 cubed, 73 %, against 55 % and 41" in TEXT

figure("pairs (estimate)", spellings * (spellings - 1) / 2, 405e9, 0.001, "value: 405000000000")
figure("pairs with blocking, million", spellings * 20 / 1e6, 18, 0, "18 million at most, 22,500 times fewer")
figure("times fewer", spellings * (spellings - 1) / 2 / (spellings * 20), 22_500, 0.001)
merges = spellings - things
figure("merges", merges, 650_000, 0, "takes 650,000 merges")
figure("wrong at 99 %", merges * 0.01, 6500, 0, "1 % are 6,500 wrong ones")
figure("wrong that 1,000 clean pairs allow", merges * 3 / 1000, 2000, 0.03, "still allows 0.3 %, some 2,000 merges")
figure("hours for 1,000 pairs at two minutes", 1000 * 2 / 60, 33, 0.02, "33 hours of the experts")

tokens = 1500 * 600
calls = ceil(tokens / 8000)
figure("map calls", calls, 113, 0, "= 900,000 tokens; / 8,000 = 113 calls")
map_in, map_out = tokens + calls * 1000, calls * 300
figure("broad question, large (estimate)", dollars(large, map_in, map_out), 2.87, 0.002, "value: 2.87")
cheap = dollars(small, map_in, map_out)
figure("broad question, small", cheap, 0.23, 0.01, "On the small model 0.23")
reduce = dollars(large, 6000, 800)
figure("reduce on the large one", reduce, 0.023, 0, "= 0.023")
broad = questions * broad_share * days
figure("broad questions a month", broad, 6600, 0, "= 6,600 questions")
broad_month = broad * (cheap + reduce)
figure("broad questions, dollars a month (estimate)", broad_month, 1668, 0.002, "value: 1668")
figure("with the large one throughout", broad * (dollars(large, map_in, map_out) + reduce), 19_100, 0.002, "throughout 19,100")
others = questions * (1 - broad_share) * days
local = dollars(large, 6000, 400)
figure("other questions, dollars a month", others * local, 1129, 0.001)
figure("questions together", broad_month + others * local, 2800, 0.01, "the questions take 2,800 of it")
new_chunks = new_a_day * per_report * days
fresh = dollars(large, new_chunks * read, new_chunks * write)
figure("new chunks", new_chunks, 26_400, 0, "26,400 new chunks")
figure("extraction at once", fresh, 224, 0.003, "at list price, 224")
mended = dollars(large, corrected * per_report * read, corrected * per_report * write)
figure("corrected reports", mended, 11, 0.03, "440 corrected reports, 11")
report_price = dollars(large, 4000, 600) * batch
figure("35,600 community reports in batch", 35_600 * report_price, 285, 0.002)
rewritten = 35_600 * report_price / 3 * 52 / 12
figure("a third of them each week", rewritten, 411, 0.002, "a third changes in a week, 411 in batch")
router = questions * days * dollars(small, 500, 10)
figure("router", router, 7, 0.03, "a router on the small model 7")
grey = 4400 * dollars(large, 1000, 50)
figure("grey zone", grey, 13, 0.03, "4,400 doubtful pairs for the large one 13")
support = questions * days * 6 * dollars(small, 1000, 20)
figure("support check", support, 86, 0.01, "six statements per answer on the small one 86")
after = withdrawn * 30 * report_price
figure("after withdrawals", after, 5, 0.1, "reports rewritten after withdrawals 5")
total = broad_month + others * local + fresh + mended + rewritten + router + grey + support + after
figure("a month in all", total, 3550, 0.003, "some 3,550 of 4,000", "some 3,550 a month")
assert total < month
figure("nightly extraction (estimate)", extraction * days, 56_100, 0, "value: 56100")
figure("times the budget", extraction * days / month, 14, 0.01, "fourteen times the budget")

figure("waves of 40 calls", ceil(calls / 40), 3, 0, "three waves, 12 s")
figure("million tokens a minute", map_in / 12 * 60 / 1e6, 5, 0.02, "5 million a minute")

more = 1_800_000 * per_report
figure("curveball: new chunks, million", more / 1e6, 5.4, 0)
figure("curveball: large in batch", dollars(large, more * read, more * write) * batch, 22_950, 0, "costs 22,950")
recent = more / 5
older_grave = (more - recent) / 4
left_over = more - recent - older_grave
lanes = [
    dollars(model, part * read, part * write) * batch
    for model, part in ((large, recent), (large, older_grave), (small, left_over))
]
figure("curveball: last two years, large", lanes[0], 4590, 0, "the last two years (4,590)")
figure("curveball: older serious hazards, large", lanes[1] / lanes[0], 1, 0, "as much again")
figure("curveball: rest, small", lanes[2], 1100, 0.003, "for the rest (1,100)")
figure("curveball: first index", sum(lanes), 10_300, 0.003, "10,300 together")
assert sum(lanes) < 2 * build
assert dollars(large, more * read, more * write) * batch > 2 * build
figure("curveball: broad question, small", 10 * cheap, 2.30, 0.003, "cost 2.30 dollars even on the small model")
figure("curveball: broad questions", 2 * broad, 13_200, 0, "for 13,200 of them")
figure("curveball: dollars a month", 2 * broad * 10 * cheap, 30_000, 0.02, "30,000 a month")
ratio = dollars(small, 4000, 600) / dollars(large, 4000, 600)
figure("curveball: new reports, large", 10 * fresh, 2240, 0.002, "2,240 for new reports")
figure("curveball: community reports, large", 10 * rewritten, 4110, 0.001, "4,110 for rewriting")
figure("curveball: other questions", 2 * others * local, 2260, 0.002, "2,260 for the other questions")
assert 10 * (fresh + rewritten) + 2 * others * local > 2 * month, "gone before the first broad one"
intake = 10 * new_chunks * dollars(small, read, write)
figure("curveball: new reports, small", intake, 180, 0.003, "for 180 and 330")
figure("curveball: community reports, small", 10 * rewritten * ratio, 330, 0.004)
rest = 2 * others * local + 2 * (support + router) + intake + 10 * (rewritten + mended + after) * ratio + 10 * grey
left = (2 * month - rest) / (2 * broad)
figure("curveball: left for a broad question", left, 0.37, 0.01, "some 37 cents a question")
figure("curveball: share that must go", 1 - left / (10 * cheap), 5 / 6, 0.01, "so five sixths must go")
