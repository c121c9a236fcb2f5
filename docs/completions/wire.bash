# Made by `npm run generate:docs` from the declarations of the command line: change those.
# shellcheck shell=bash
_wire() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  # bash makes three words of id=severity.
  if [[ $current == = ]]; then
    previous="${COMP_WORDS[COMP_CWORD - 2]}=" current=
  elif [[ $previous == = ]]; then
    previous="${COMP_WORDS[COMP_CWORD - 3]}="
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _wire_words "$(printf '%s\n' parse validate export rules agencies formats schema -V --version -h --help)"
    return
  fi
  case $command in
    parse)
      case $previous in
        -o | --output) return ;;
        --from) _wire_words "$(echo auto; wire formats 2>/dev/null | awk '$2 == "read" { print $1 }')"; return ;;
        --encoding) return ;;
        --agency) _wire_words "$(wire agencies 2>/dev/null | awk 'NR > 1 { print $1 }')"; return ;;
        --language) return ;;
        --as-of) return ;;
        --text-field) return ;;
        --files-from) return ;;
        --jobs) return ;;
        --color) _wire_words "$(printf '%s\n' auto always never)"; return ;;
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --spans --pretty --compact -o --output --from --encoding --agency --language --as-of --text-field --keep-errors --files-from -0 --null --jobs --color -h --help)"
      else
        return
      fi
      ;;
    validate)
      case $previous in
        --reporter) _wire_words "$(wire formats 2>/dev/null | awk '$2 == "report" { print $1 }')"; return ;;
        --max-warnings) return ;;
        --config) return ;;
        --rule) _wire_words "$(wire rules 2>/dev/null | awk 'NR > 1 { print $1 "=off"; print $1 "=info"; print $1 "=warning"; print $1 "=error" }')"; return ;;
        --rule=) _wire_words "$(printf '%s\n' off info warning error)"; return ;;
        --print-config) return ;;
        --baseline) return ;;
        --from) _wire_words "$(echo auto; wire formats 2>/dev/null | awk '$2 == "read" { print $1 }')"; return ;;
        --encoding) return ;;
        --agency) _wire_words "$(wire agencies 2>/dev/null | awk 'NR > 1 { print $1 }')"; return ;;
        --language) return ;;
        --as-of) return ;;
        --text-field) return ;;
        --files-from) return ;;
        --jobs) return ;;
        --color) _wire_words "$(printf '%s\n' auto always never)"; return ;;
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --reporter --max-warnings --quiet --fix --fix-dry-run --fix-unsafe --config --rule --print-config --baseline --update-baseline --cache --from --encoding --agency --language --as-of --text-field --keep-errors --files-from -0 --null --jobs --color -h --help)"
      else
        return
      fi
      ;;
    export)
      case $previous in
        --to) _wire_words "$(wire formats 2>/dev/null | awk '$2 == "write" { print $1 }')"; return ;;
        -o | --output) return ;;
        --from) _wire_words "$(echo auto; wire formats 2>/dev/null | awk '$2 == "read" { print $1 }')"; return ;;
        --encoding) return ;;
        --agency) _wire_words "$(wire agencies 2>/dev/null | awk 'NR > 1 { print $1 }')"; return ;;
        --language) return ;;
        --as-of) return ;;
        --text-field) return ;;
        --files-from) return ;;
        --jobs) return ;;
        --color) _wire_words "$(printf '%s\n' auto always never)"; return ;;
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --to -o --output --spans --strict-export --from --encoding --agency --language --as-of --text-field --keep-errors --files-from -0 --null --jobs --color -h --help)"
      else
        return
      fi
      ;;
    rules)
      case $previous in
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --json -h --help)"
      else
        _wire_words "$(wire rules 2>/dev/null | awk 'NR > 1 { print $1 }')"
      fi
      ;;
    agencies)
      case $previous in
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --json -h --help)"
      else
        _wire_words "$(wire agencies 2>/dev/null | awk 'NR > 1 { print $1 }')"
      fi
      ;;
    formats)
      case $previous in
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' --json -h --help)"
      else
        return
      fi
      ;;
    schema)
      case $previous in
        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\n' -h --help)"
      else
        _wire_words "$(printf '%s\n' story report config)"
      fi
      ;;
  esac
}

# The words of a list that begin with what is typed.
_wire_words() {
  local word
  while IFS= read -r word; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done <<<"$1"
}

complete -o default -F _wire wire
