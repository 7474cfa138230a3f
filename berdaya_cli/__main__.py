"""Run berdaya as ``python -m berdaya_cli``."""

from berdaya_cli.cli.app import run

if __name__ == "__main__":
    run()
