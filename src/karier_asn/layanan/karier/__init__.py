"""Karier: which posts are open to an employee, now and with more steps, and by which route."""
