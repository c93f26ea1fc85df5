import { maxMemory, maxMessage, maxOutput } from '../code-run/code-run.js';

/** Modules of the standard library that are loaded before the snapshot is taken, so that importing them costs nothing. */
export const preloaded =
  'abc, ast, bisect, cmath, collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions, ' +
  'asyncio, functools, heapq, io, itertools, json, linecache, math, operator, random, re, statistics, string, sys, time, ' +
  'traceback, types, typing';

/**
 * Python that evaluates to `run(code, tests_json, skip_json, report)`. It runs the code by itself as `__main__`, then
 * each test in the namespace of a fresh load of it, and calls `report(kind, part, result_json)` before and after each.
 */
export const pythonHarness = `
def _harness():
    import ast, asyncio, copy, io, json, linecache, random, sys, time, types
    from _pyodide._importhook import jsfinder

    FILE, TEST = "solution.py", "test.py"
    MAX_OUTPUT, MAX_MESSAGE = ${String(maxOutput)}, ${String(maxMessage)}

    # The interpreter's way out to JavaScript. Nothing lies behind it (the sandbox has no network and no page), but
    # code should read a plain "no such module".
    jsfinder.jsproxies.clear()
    for name in list(sys.modules):
        if name.partition(".")[0] in ("js", "pyodide", "pyodide_js"):
            del sys.modules[name]

    class NoSuchModule:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name.partition(".")[0] in ("js", "pyodide", "pyodide_js"):
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    sys.meta_path.insert(0, NoSuchModule)
    random.seed()  # a snapshot would give everybody the same numbers

    # Pyodide's event loop is the browser's. This one runs to its end like any other, and has no sockets.
    class NoSockets:
        def select(self, timeout):
            if timeout:
                time.sleep(timeout)
            return []

        def close(self):
            pass

    class Loop(asyncio.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = NoSockets()

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = Loop

    time.sleep, asyncio.run = time.sleep.__wrapped__, asyncio.run.__wrapped__
    asyncio.events._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())

    class Sink(io.TextIOBase):
        def __init__(self):
            self.kept, self.size = [], 0

        def writable(self):
            return True

        def write(self, text):
            text = str(text)
            if self.size <= MAX_OUTPUT:
                self.kept.append(text[: MAX_OUTPUT + 1 - self.size])
                self.size += len(self.kept[-1])
            return len(text)

        def text(self):
            return cut("".join(self.kept), MAX_OUTPUT)

    def cut(text, most):
        return text if len(text) <= most else text[: most - 6] + "\\n… cut"

    def remember(file, source):
        lines = [line + "\\n" for line in source.split("\\n")]
        linecache.cache[file] = (len(source), None, lines, file)

    def load(code, name):
        module = types.ModuleType(name)
        sys.modules[name] = module
        exec(compile(code, FILE, "exec", dont_inherit=True), module.__dict__)
        return module

    class Compared(str):
        """What a failed test says: its own words, then what it expected and what it got, a line each."""

    def short(value):
        try:
            said = repr(value)
        except BaseException:
            return "(it cannot be printed)"
        return said if len(said) <= 300 else said[:299] + "…"

    def compared(said, got, want):
        parts = said if type(said) is tuple else () if said is None else (said,)
        own = [one if type(one) is str else short(one) for one in parts if one is not got and one is not want]
        lines = [" · ".join(own)] if own else []
        return Compared("\\n".join([*lines, f"expected {short(want)}", f"got {short(got)}"]))

    class ShowsSides(ast.NodeTransformer):
        """Makes an assertion tell both sides of what it compares; each is evaluated once, as before."""

        def visit_Assert(self, node):
            if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, ast.And):
                first, *others = node.test.values
                rest = others[0] if len(others) == 1 else ast.BoolOp(ast.And(), others)
                each = [ast.Assert(side, copy.deepcopy(node.msg)) for side in (first, rest)]
                return [one for part in each for one in self.told(ast.copy_location(part, node))]
            said = node.msg or ast.Constant(None)
            sides = zipped(node.test)
            if sides is None and self.keeps(node.test):
                sides = [ast.Name(name, ast.Load()) for name in ("__got", "__want")]
            if sides is not None:
                node.msg = ast.Call(ast.Name("__compared", ast.Load()), [said, *sides], [])
            return node

        def told(self, node):
            found = self.visit_Assert(node)
            return found if isinstance(found, list) else [found]

        def keeps(self, test):
            """Whether a comparison has two sides; then both are kept under a name as it is made."""
            def kept(name, value):
                return ast.NamedExpr(ast.Name(name, ast.Store()), value)

            if is_call(test, "isclose", "near", "close") and len(test.args) > 1:
                test.args[:2] = [kept("__got", test.args[0]), kept("__want", test.args[1])]
                return True
            if not isinstance(test, ast.Compare):
                return False
            if all(isinstance(op, (ast.Eq, ast.Is)) for op in test.ops):
                test.left, test.comparators[-1] = kept("__got", test.left), kept("__want", test.comparators[-1])
                return True
            inner = test.left.args[0] if is_call(test.left, "abs") and test.left.args else None
            is_near = len(test.ops) == 1 and isinstance(test.ops[0], (ast.Lt, ast.LtE))
            if not is_near or inner is None:
                return False
            if not isinstance(inner, ast.BinOp) or not isinstance(inner.op, (ast.Add, ast.Sub)):
                inner = test.left.args[0] = ast.BinOp(inner, ast.Sub(), ast.Constant(0))
            if isinstance(inner.op, ast.Add):  # abs(x + 10) is how far x is from -10
                inner.op, inner.right = ast.Sub(), ast.UnaryOp(ast.USub(), inner.right)
            inner.left, inner.right = kept("__got", inner.left), kept("__want", inner.right)
            return True

    def is_call(node, *names):
        called = node.func if isinstance(node, ast.Call) else None
        return getattr(called, "id", getattr(called, "attr", None)) in names

    def zipped(test):
        """got and want of all(abs(g - w) < … for g, w in zip(got, want)), where looking at both again changes nothing."""
        each = test.args[0] if is_call(test, "all") and test.args else None
        if not isinstance(each, ast.GeneratorExp) or len(each.generators) > 1 or not isinstance(each.elt, ast.Compare):
            return None
        rows, left = each.generators[0].iter, each.elt.left
        is_same = isinstance(left, ast.Name) and isinstance(each.elt.ops[0], ast.Eq)
        inner = left.args[0] if is_call(left, "abs") and left.args else None
        is_near = isinstance(inner, ast.BinOp) and isinstance(inner.left, ast.Name) and isinstance(inner.right, ast.Name)
        if not (is_same or is_near) or not is_call(rows, "zip") or len(rows.args) != 2:
            return None
        quiet = (ast.Name, ast.Subscript, ast.Constant, ast.List, ast.Load)
        return rows.args if all(isinstance(one, quiet) for side in rows.args for one in ast.walk(side)) else None

    def compiled(test):
        try:
            tree = ShowsSides().visit(ast.parse(test, TEST))
            return compile(ast.fix_missing_locations(tree), TEST, "exec", dont_inherit=True)
        except SyntaxError:
            return None

    def words(error):
        if error.args and type(error.args[0]) is Compared:
            return str(error.args[0])
        try:
            said = str(error)
        except BaseException:
            said = "(it cannot be printed)"
        name = type(error).__name__
        return f"{name}: {said}" if said else name

    def frames(error):
        found = []
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename in (FILE, TEST):
                found.append((code.co_filename, trace.tb_lineno, code.co_name))
            trace = trace.tb_next
        return found

    def place(file, line, where):
        inside = "" if where == "<module>" else f", in {where}"
        text = linecache.getline(file, line).strip()
        name = FILE if file == FILE else "test"
        return f"{name}, line {line}{inside}" + (f"\\n    {text}" if text else "")

    def explain(error):
        """Verdict, message and the line of the candidate's code."""
        if isinstance(error, MemoryError):
            return "memory", "It needs more than ${String(maxMemory / 1024 / 1024)} MB of memory.", None
        if isinstance(error, SyntaxError) and error.filename == FILE:
            said = f"{type(error).__name__}: {error.msg}"
            return "error", said + "\\n" + place(FILE, error.lineno or 1, "<module>"), error.lineno
        said, trace = words(error), frames(error)
        if isinstance(error, ModuleNotFoundError):
            said = f"{said}\\nOnly Python's standard library is here."
        if isinstance(error, SystemExit):
            said = f"{said}\\nThe code asked Python to exit."
        shown = trace if len(trace) <= 8 else trace[:4] + [None] + trace[-4:]
        lines = [f"… {len(trace) - 8} more calls" if one is None else place(*one) for one in shown]
        own = [line for file, line, _ in trace if file == FILE]
        verdict = "failed" if isinstance(error, AssertionError) else "error"
        return verdict, "\\n".join([said, *lines]), own[-1] if own else None

    def attempt(part, steps, report):
        report("started", part, "")
        sink, before = Sink(), (sys.stdout, sys.stderr, sys.getrecursionlimit())
        kept = {name: sys.modules.get(name) for name in ("__main__", "solution")}
        verdict, message, line = "passed", "", None
        sys.stdout = sys.stderr = sink
        try:
            steps(sink)
        except BaseException as error:
            verdict, message, line = explain(error)
        finally:
            sys.stdout, sys.stderr, limit = before
            sys.setrecursionlimit(limit)
            for name, module in kept.items():
                if module is None:
                    sys.modules.pop(name, None)
                else:
                    sys.modules[name] = module
        result = {"verdict": verdict, "message": cut(message, MAX_MESSAGE), "line": line, "output": sink.text()}
        report("ended", part, json.dumps(result))

    def run(code, tests_json, skip_json, report):
        tests, skip = json.loads(tests_json), json.loads(skip_json)
        remember(FILE, code)

        def alone(sink):
            load(code, "__main__")

        def against(test):
            ready = compiled(test)  # before the code can touch what this takes

            def steps(sink):
                sys.stdout = sys.stderr = Sink()  # what it prints while loading was shown once
                module = load(code, "solution")
                sys.stdout = sys.stderr = sink
                remember(TEST, test)
                module.__dict__["__compared"] = compared
                exec(ready or compile(test, TEST, "exec", dont_inherit=True), module.__dict__)

            return steps

        for part, steps in enumerate([alone, *map(against, tests)]):
            if part not in skip:
                attempt(part, steps, report)

    return run


_harness()
`;
