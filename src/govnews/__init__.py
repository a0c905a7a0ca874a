"""Read raw pages of Chinese government news into typed articles."""
