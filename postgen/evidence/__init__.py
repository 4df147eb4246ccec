"""Judge the numbers, quotations and attributions of a text by what a source carries."""
