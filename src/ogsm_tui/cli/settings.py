"""What the user has set and what was chosen last, read when it is first asked for."""

from functools import cached_property

from ogsm_tui.config import Config, read_config
from ogsm_tui.paths import Places, find_places
from ogsm_tui.state import State, read_state
from ogsm_tui.texts import Lang


class Settings:
    """The folders, the configuration and the memory of the present user."""

    @cached_property
    def places(self) -> Places:
        """Where everything is kept."""
        return find_places()

    @cached_property
    def config(self) -> Config:
        """What the user has set; raises ConfigFault where the file is wrong."""
        return read_config(self.places.config_file)

    @cached_property
    def state(self) -> State:
        """What was chosen last."""
        return read_state(self.places.state_file)

    @property
    def lang(self) -> Lang | None:
        """The language that was set, else the one chosen last."""
        chosen = self.config.lang or self.state.lang
        return Lang(chosen) if chosen in tuple(Lang) else None
