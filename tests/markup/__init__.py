"""The markup of the site, judged by the Nu Html Checker."""
