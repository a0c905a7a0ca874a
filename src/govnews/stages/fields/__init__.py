"""One module per field; each reads a `Story` and knows nothing of the others."""
