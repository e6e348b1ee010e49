"""Pages for an iframe on somebody else's site, and the script that fits their height."""
