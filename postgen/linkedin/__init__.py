"""What LinkedIn allows, counts, shows and keeps; knows nothing of the rest of postgen."""
