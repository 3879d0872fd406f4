"""What the library answers with the law, one module a question, in the words of the trade."""
