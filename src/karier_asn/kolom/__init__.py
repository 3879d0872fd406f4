"""The same rules on tables, a column at a time; nothing is here yet."""
