"""How fast Lef is and what it holds, each figure beside a floor measured in the same run."""
