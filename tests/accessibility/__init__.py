"""Whether everyone can use the site: judged by axe, by keyboard, in print, magnified, in forced colours."""
