"""Merit: posts, ranks, credit, pay, discipline, selection, talent and retirement."""
