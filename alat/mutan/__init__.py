"""Mutants of the code: small changes to the package, each of which some test should notice.

``python -m alat.mutan`` (``make mutan``) draws a sample of them and runs, against each, the tests that execute the
changed line. mutmut makes the mutants; here stands what it does not do: draw a sample, choose the tests by coverage,
put one mutant at a time into a process of its own, and remember which survivors mean the same as the code.

`karier_asn.uji.mutan` is about something else: mutants of a rule, against its cases.
"""
