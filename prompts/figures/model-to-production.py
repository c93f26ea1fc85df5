"""Every figure of model-to-production, worked out from its facts: python3 prompts/figures/model-to-production.py"""

import math

from design import estimate, says

# Facts
A_DAY = 50 * 86_400  # 4.3 million: 50 a second
FRAUD, AMOUNT, FEE, HONEST, REVIEW = 0.001, 120, 25, 12, 2
RULES_STOP, RULES_DECLINE = 0.55, 0.006
MODEL_STOP, MODEL_DECLINE = 0.70, 0.005
EARLY, SALE, CPU = 0.35, 1_500, 0.006
BUDGET, KEPT, LIMIT = 60_000, 50, 0.25
MISS = AMOUNT + FEE


def psi(*bins):
    return sum((now - then) * math.log(now / then) for then, now in bins)


# Today
frauds = A_DAY * FRAUD
says('4.32 million payments a day x 0.1 % = 4,320 frauds', A_DAY / 1e6, '50 x 86,400')
says('4.32 million payments a day x 0.1 % = 4,320 frauds', frauds, 'x 0.1 %', at=2)
missed = frauds * (1 - RULES_STOP)
says('The rules miss 1,944 frauds a day', missed, '4,320 x 45 %')
estimate('missed-fraud-today', missed * MISS * 30 / 1e6, 'x 145 x 30')
threshold = HONEST / (HONEST + MISS)
estimate('decline-threshold', 100 * threshold, '12 / 157')
odds = threshold / (1 - threshold) * KEPT
says('says 0.81 there', odds / (1 + odds), 'odds x 50')
estimate('peak-cores', SALE * CPU / 0.4, '1,500 x 6 ms / 0.4')
says('6,000 keys a second', SALE * 4, 'card, device, e-mail, shop')
assert 120 * 3 < SALE, 'three times an ordinary evening is no sale'

# PSI
estimate('psi-of-the-amount', psi((0.01, 0.21), (0.99, 0.79)), 'one cut at a euro')
deciles = psi((0.1, 0.28), *[(0.1, 0.08)] * 9)
says('9 x 0.02 x ln 1.25 = 0.23', deciles, 'ten equal bins', at=3)
says('0.23 with ten equal bins', deciles, 'ten equal bins')
assert deciles < LIMIT < psi((0.01, 0.21), (0.99, 0.79))
alone = psi((0.1, 1 - 9e-4), *[(0.1, 1e-4)] * 9)
assert alone > 5, 'one plug-in version, all in the lowest bin, empty bins held at 1 in 10,000'
says('noise alone averages 9 / 50 = 0.18', 9 / 50, '(bins - 1) / payments', at=2)

# The canary
slice_missed = missed * 0.05
says('= 97 a day; 35 % reported', slice_missed, '1,944 x 5 %')
early = round(slice_missed * EARLY) * 14
estimate('canary-evidence', early, '34 x 14')
says('a standard error of 4.6 %', 100 / math.sqrt(early), '1 / sqrt(476)')
says('would show as 317 instead of 476', early * 0.30 / 0.45, '30 % missed')
payments = A_DAY * 0.05
says('216,000 payments give 0.6 % plus or minus 0.03 points', payments, '4.32 million x 5 %')
says('plus or minus 0.03 points', 1.96 * 100 * math.sqrt(0.006 * 0.994 / payments), 'of the decline rate', tol=0.1)


# Letting declines through
def price(share, stopped):
    return share * frauds * stopped * MISS * 30


declined, inside = A_DAY * MODEL_DECLINE, frauds * MODEL_STOP
says('= 21,600 declines a day', declined, '4.32 million x 0.5 %')
says('70 % of 4,320 = 3,024 frauds', inside, '4,320 x 0.7', at=2)
says('0.4 %: 86 payments, 12.1 frauds a day', 0.004 * declined, 'x 0.4 %', at=1)
says('0.4 %: 86 payments, 12.1 frauds a day', 0.004 * inside, 'x 0.4 %', at=2)
estimate('exploration-cost', price(0.004, MODEL_STOP), '12.1 x 145 x 30')
honest = 0.004 * (declined - inside)
says('The 74 honest ones a day are worth 74 x 12 x 30 = 26,700', honest, '86 - 12')
says('The 74 honest ones a day are worth 74 x 12 x 30 = 26,700', honest * HONEST * 30, 'x 12 x 30', at=4)
says('the net price is near 26,000', price(0.004, MODEL_STOP) - honest * HONEST * 30, '52,600 - 26,700')
says('Half a per cent would cost 65,800', price(0.005, MODEL_STOP), 'with the model')
says('only 51,700 under the rules', price(0.005, RULES_STOP), 'with the rules')
assert price(0.004, RULES_STOP) < price(0.004, MODEL_STOP) < BUDGET < price(0.005, MODEL_STOP)
says('we release 5,200 declines in two months, some 700', 0.004 * declined * 60, '86 x 60')
says('we release 5,200 declines in two months, some 700', 0.004 * inside * 60, '12.1 x 60', at=1, tol=0.05)
assert frauds * RULES_STOP / (A_DAY * RULES_DECLINE) > threshold, 'declines of the rules pay, just'
says('and weight each by 250 in training', 1 / 0.004, '1 / 0.4 %')
