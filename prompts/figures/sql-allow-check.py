"""Seeded property test of the reference solution of coding/sql-allow-check.yaml, and its estimates.

python3 prompts/figures/sql-allow-check.py: standard library only, seeded, ends with 0 when all holds.
"""

import itertools
import math
import random
import re
import sqlite3
from functools import partial

import task

TEXT = task.text_of("sql-allow-check")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "sql-allow-check reference", "exec"), solution)

SCHEMA = {"staff": {"name", "team"}, "orders": {"id", "team", "total"}, "team": {"name", "score"}, "prices": {"salary", "name"}}
FUNCTIONS, MOST = {"count", "sum", "max"}, 100
# what the database holds besides: columns and tables that nobody may read
TABLES = {
    "staff": "name, team, salary",
    "orders": "id, team, total, secret",
    "team": "name, score, bonus",
    "prices": "salary, name, cost",
    "payroll": "name, salary",
}


def patterns():
    """The form as one pattern over the text, white space and all, for each table."""
    gap, may = r"[ \t\r\n]+", r"[ \t\r\n]*"
    for table, columns in SCHEMA.items():
        column = "(?:" + "|".join(columns) + ")"
        call = rf"(?:count{may}\({may}\*{may}\)|(?:{'|'.join(FUNCTIONS)}){may}\({may}{column}{may}\))"
        # behind a word there is white space, unless a sign comes next
        items = rf"(?:{gap}{column}|{gap}{call})(?:{may},{may}(?:{column}|{call}))*"
        value = r"(?:[0-9]+(?=[ \t\r\n;])|'(?:[^'\\]|'')*')"
        test = rf"{gap}{column}{may}(?:<=|>=|<>|<|>|=){may}{value}"
        form = (
            rf"{may}select{items}(?:(?<=\)){may}|{gap})from{gap}{table}"
            rf"(?:{gap}where{test}(?:(?:(?<=')){may}and{test}|{gap}and{test})*)?"
            rf"(?:(?:(?<=')){may}|{gap})(?:group{gap}by{gap}{column}{gap})?(?:order{gap}by{gap}{column}{gap}(?:desc{gap})?)?"
            rf"limit{gap}([0-9]+){may};?{may}"
        )
        yield re.compile(form, re.I | re.A)


PATTERNS = list(patterns())


def oracle(sql):
    return any(match and int(match[1]) <= MOST for match in (form.fullmatch(sql) for form in PATTERNS))


def touched(sql, base):
    """What SQLite's own compiler reads and calls for a query; None where it makes no sense to it."""
    seen = []
    base.set_authorizer(lambda *what: seen.append(what) or sqlite3.SQLITE_OK)
    try:
        base.execute("explain " + sql)
        return seen
    except sqlite3.Error:
        return None
    finally:
        base.set_authorizer(None)


def check():
    rng = random.Random(9)
    base = sqlite3.connect(":memory:")
    for table, columns in TABLES.items():
        base.execute(f"create table {table} ({columns})")
    names = "name team salary id total secret score bonus cost staff orders prices payroll rowid s count user".split()
    words = """select distinct from join on where and or not in is null between like group by having order asc desc limit as
        union all with natural cross offset exists case when then end into for update""".split()
    signs = "<= >= <> = < > ( ) , , ; * . + - / || -- /* */ ! != == => @ # $$ [ ] : ' \" \\ ` % ? \u00a0 \x0b \x0c \n".split(" ")
    values = ["'a'", "''", "''''", "'it''s'", "'a\\'", "E'a'", "5", "0", "007", "5.5", "1e3", "5a", "'--'", "'/*'", "'; drop'"]
    calls = ["count", "sum", "max", "load_extension", "hex"]

    def item(columns):
        one = rng.choice(columns)
        return rng.choice([[one], [one], ["count", "(", "*", ")"], [rng.choice(calls[:3]), "(", one, ")"]])

    def query():
        table = rng.choice(list(SCHEMA))
        columns = sorted(SCHEMA[table]) if rng.random() < 0.8 else names
        test = lambda: [rng.choice(columns), rng.choice(["=", "<>", "<", ">", "<=", ">="]), rng.choice(values[:4] + ["5", "007"])]
        parts = ["select", *item(columns)]
        for _ in range(rng.choice([0, 0, 1, 2])):
            parts += [",", *item(columns)]
        parts += ["from", table]
        if rng.random() < 0.6:
            parts += ["where", *test()]
            while rng.random() < 0.3:
                parts += ["and", *test()]
        parts += ["group", "by", rng.choice(columns)] if rng.random() < 0.3 else []
        parts += ["order", "by", rng.choice(columns), *rng.choice([[], ["desc"]])] if rng.random() < 0.3 else []
        return [*parts, "limit", rng.choice(["1", "5", "100", "101"]), *rng.choice([[], [], [";"]])]

    def mutated(parts):
        for _ in range(rng.choice([0, 1, 1, 2, 3])):
            at = rng.randrange(len(parts))
            other = rng.choice(rng.choice([names, names, words, words, signs, values, calls]))
            way = rng.randrange(4)
            if way == 0:
                parts.insert(at, other)
            elif way == 1:
                parts[at] = other
            elif way == 2 and len(parts) > 1:
                parts.pop(at)
            else:
                to = rng.randrange(len(parts))
                parts[at], parts[to] = parts[to], parts[at]
        return parts

    def written(parts):
        text = ""
        for part in parts:
            part = part.upper() if rng.random() < 0.3 else part
            text += rng.choice([" ", " ", " ", " ", " ", "  ", "\n", "\t ", ""]) + part
        return text

    allowed, compiled = 0, 0
    is_allowed = solution["is_allowed"]
    for _ in range(14000):
        sql = written(mutated(query()))
        got = is_allowed(sql, SCHEMA, FUNCTIONS, MOST)
        assert got is oracle(sql), (got, sql)
        if not got:
            continue
        allowed += 1
        seen = touched(sql, base)
        compiled += seen is not None
        for action, first, second, *_ in seen or []:
            if action == sqlite3.SQLITE_READ:
                assert second == "" or second.lower() in SCHEMA[first.lower()], (sql, first, second)
            elif action == sqlite3.SQLITE_FUNCTION:
                assert second.lower() in FUNCTIONS, (sql, second)
            else:
                assert action == sqlite3.SQLITE_SELECT, (sql, action)
    assert allowed > 500 and compiled > 300, (allowed, compiled)
    readers = (
        "SELECT salary, NULL IS DISTINCT FROM prices AS p FROM staff AS prices LIMIT 5",
        "SELECT salary FROM staff WHERE name IS DISTINCT FROM team LIMIT 5",
        "SELECT name id FROM staff LIMIT 5",
        "SELECT name FROM staff id LIMIT 5",
        "SELECT count(*) FROM staff JOIN orders ON staff.team = orders.team, team LIMIT 5",
        "SELECT name FROM staff -- LIMIT 5",
    )
    assert not any(is_allowed(sql, SCHEMA, FUNCTIONS, MOST) for sql in readers)
    # all short sequences of the form's own parts
    parts = ["select", "name", "from", "staff", "where", "=", "'a'", "limit", "5", ",", "salary"]
    for length in range(1, 5):
        for some in itertools.product(parts, repeat=length):
            for sql in (" ".join(some), "select name " + " ".join(some) + " limit 5"):
                assert is_allowed(sql, SCHEMA, FUNCTIONS, MOST) is oracle(sql), sql
    print(f"14,000 queries judged as by one pattern; {allowed} allowed, and none of {compiled} that compile touches more than is listed")


check()
estimate("binary-search", math.ceil(math.log2(100_000)))
estimate("copied-rows", 100 * 8 * 3600)
estimate("two-averages", 10 * 5200 - 9 * 5100)
