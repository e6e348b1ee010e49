"""An error of the YAML parser in; where to look and what to do, in Swedish, out."""
import yaml

# What libyaml says, and what the person who edits the file needs to hear.
_WORDS = (
    ("cannot start any token", "tecknet kan inte stå först i ett värde; sätt värdet inom citattecken"),
    ("unexpected end of stream", "ett citattecken öppnas men stängs aldrig"),
    ("mapping values are not allowed", "kolon mitt i värdet; sätt värdet inom citattecken"),
    ("could not find expected ':'", "det saknas ett kolon efter nyckeln, eller ett citattecken"),
    ("did not find expected key", "raden passar inte ihop med raden före; kontrollera indrag och citattecken"),
    ("did not find expected '-'", "raden hör inte till listan; kontrollera indraget och strecket '-'"),
    ("did not find expected ',' or ']'",
     "listan som börjar här är inte avslutad: ett komma, ett citattecken "
     "eller ']' saknas"),
    ("did not find expected ',' or '}'",
     "uppslaget som börjar här är inte avslutat: ett komma, ett citattecken "
     "eller '}' saknas"),
    ("did not find expected node content", "här saknas ett värde; kontrollera komman och klamrar"),
    ("did not find expected comment or line break", "efter | eller > får inget annat stå på raden"),
    ("indentation indicator", "efter | eller > får inget annat stå på raden"),
    ("did not find expected alphabetic", "värdet börjar med & eller *; sätt det inom citattecken"),
    ("did not find expected tag URI", "värdet börjar med !; sätt det inom citattecken"),
    ("did not find the expected '>'", "värdet börjar med !; sätt det inom citattecken"),
    ("did not find expected whitespace or line break", "värdet börjar med !; sätt det inom citattecken"),
    ("did not find expected <document start>", "raden hör inte till registret; kontrollera indraget och raden före"),
    ("directive", "en rad kan inte börja med %"),
    ("did not find expected digit or '.'", "en rad kan inte börja med %"),
    ("mapping keys are not allowed", "frågetecknet kan inte stå först; sätt värdet inom citattecken"),
    ("found unexpected ':'", "kolon mitt i värdet; sätt värdet inom citattecken"),
    ("block sequence entries are not allowed", "en lista kan inte börja på samma rad som nyckeln"),
    ("unknown escape character", "okänt tecken efter '\\'; skriv '\\\\' eller använd enkla citattecken"),
    ("did not find expected hexdecimal", "okänt tecken efter '\\'; skriv '\\\\' eller använd enkla citattecken"),
    ("invalid Unicode character code", "okänt tecken efter '\\'; skriv '\\\\' eller använd enkla citattecken"),
)


# Where the quote, list or key begins says more than where the parser gave up, lines further down.
_SEEN_LATE = ("end of stream", "expected ',' or", "expected ':'")


def explain(error: yaml.MarkedYAMLError) -> tuple[tuple[int, int], str]:
    """Line and column from 1, and the message."""
    problem = str(error.problem)
    mark = error.problem_mark or error.context_mark
    if error.context_mark and any(words in problem for words in _SEEN_LATE):
        mark = error.context_mark
    message = next((swedish for english, swedish in _WORDS if english in problem),
                   "går inte att läsa som YAML; kontrollera indrag, kolon och citattecken")
    return ((mark.line + 1, mark.column + 1) if mark else (1, 1)), message
