"""Every figure of agents-risk-report, worked out again from its facts. Run: python3 prompts/figures/agents-risk-report.py"""

from design import figure

# Facts: report-volume, models, failure-policy, sign-off, accuracy-bar, past-reports
borrowers, round_days, on_request, hours = 6000, 5, 40, 8
quota, tokens, minutes, calls, call_fails = 300_000, 160_000, 8, 20, 0.02
analysts, analyst_minutes, case_minutes = 8, 180, 25
officers, draft_minutes, officer_hours = 60, 12, 5
figures, analyst_error, bar = 120, 1 / 500, 0.01
expert_hours = 4 * 4 * 10

a_day = borrowers / round_days + on_request
figure("reports on a heavy day", a_day, 1240, 0, "1,200 a day", "about 40 a day on request", "1,240 reports that read 160,000")
per_minute = quota / tokens
figure("reports a minute", per_minute, 1.875, 0.001, "= 1.875 reports a minute = 112.5 an hour")
figure("reports an hour", per_minute * 60, 112, 0.01, "make 112 reports an hour while 155 are asked for")
figure("asked for an hour", a_day / hours, 155, 0, "requests arrive at 155 an hour")
figure("hours for the day (estimate)", a_day / (per_minute * 60), 11, 0.01, "value: 11 unit: hours", "eleven hours")
backlog = a_day - hours * per_minute * 60
figure("backlog in the evening", backlog, 340, 0.01, "a backlog of 340 by the evening")
figure("hours until it is gone", backlog / (per_minute * 60), 3, 0.02, "gone three hours later")
assert hours + backlog / (per_minute * 60) < 23, "the night is long enough: due at seven"
figure("runs in flight", per_minute * minutes, 15, 0, "1.875 runs a minute x 8 minutes = 15", "the fifteen runs that fill the quota")
figure("share of the quota for reports on request", on_request / hours * tokens / (quota * 60), 0.044, 0.02)

clean = (1 - call_fails) ** calls
figure("runs with a failing call, % (estimate)", 100 * (1 - clean), 33, 0.01, "0.98^20 = 0.668", "value: 33")
figure("runs that fail three times, %", 100 * (1 - (1 - call_fails**3) ** calls), 0.016, 0.01, "0.016 % of runs")

cases = analysts * analyst_minutes / case_minutes
figure("cases a day", cases, 57.6, 0, "= 57.6 cases", "57 cases a day")
figure("hand-over ceiling, % (estimate)", 100 * cases / a_day, 4.6, 0.02, "value: 4.6")
figure("queue growth at 10 % a day", 0.1 * a_day - cases, 66, 0.01, "the queue grows by 66 cases a day")
need = a_day * draft_minutes / 60 / officers
figure("hours of signing per officer and day", need, 4.1, 0.01, "Officers need 4.1 of their five hours a day")
assert need < officer_hours

figure("spoiled at 1 in 1,000, % (estimate)", 100 * (1 - 0.999**figures), 11.3, 0.01, "value: 11.3")
per_figure = 1 - (1 - bar) ** (1 / figures)
figure("error per figure for the bar", per_figure, 0.000084, 0.01, "p = 0.000084, one in 12,000")
figure("one in", 1 / per_figure, 12_000, 0.01)
old_wrong = 1 - (1 - analyst_error) ** figures
figure("old reports with a wrong figure, %", 100 * old_wrong, 21, 0.02, "spoil 21 % of reports today", "a fifth of the old reports")
figure("differences by analysts in 300 reports", 300 * figures * analyst_error, 72, 0, "some 72 differences")
figure("P(no wrong report in 300) at the bar", (1 - bar) ** 300, 0.05, 0.03, "about 300 reports without a single")
figure("P(no wrong report in 300) at 1 in 1,000", 0.999**300, 0.74, 0.01, "passes that test three times in four")
figure("experts' hours in ten weeks", expert_hours, 160, 0, "the experts' 160 hours", "four hours a week each")

automatic = 0.7 * borrowers / round_days
figure("ratings a day without a signature", automatic, 840, 0, "5 % of 840 a day are 42 reports")
sample = 0.05 * automatic
figure("hours for the sample", sample * draft_minutes / 60, 8.4, 0, "8.4 hours of officers' time")
figure("days until the sample meets a wrong one", 1 / (sample * 0.01), 2.4, 0.01, "one every 2.4 days")
