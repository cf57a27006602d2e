# bash completion for backroomctl
_backroomctl() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local commands="init migrate user import post stock movements explain verify reverse report journal backup restore doctor"
  case $previous in
    --format) COMPREPLY=($(compgen -W "table csv json" -- "$word")); return ;;
    --demo) COMPREPLY=($(compgen -W "small full" -- "$word")); return ;;
    --by) COMPREPLY=($(compgen -W "item location lot" -- "$word")); return ;;
    --what) COMPREPLY=($(compgen -W "onHand available held reserved incoming onTheWay cost" -- "$word")); return ;;
    --role) COMPREPLY=($(compgen -W "admin manager warehouse auditor" -- "$word")); return ;;
    migrate) COMPREPLY=($(compgen -W "status up down" -- "$word")); return ;;
    user) COMPREPLY=($(compgen -W "add list role disable enable password" -- "$word")); return ;;
    import) COMPREPLY=($(compgen -W "products locations suppliers stock movements undo" -- "$word")); return ;;
    report) COMPREPLY=($(compgen -W "list show run" -- "$word")); return ;;
    run | show) COMPREPLY=($(compgen -W "stock-on-hand movements value-at-cost" -- "$word")); return ;;
    journal) COMPREPLY=($(compgen -W "verify --entity --actor --from --limit" -- "$word")); return ;;
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "--db --user --format --help --version --sku --location --as-of --by --from --to --document
      --limit --after --what --deep --reason --map --fixed --encoding --decimal --dates --delimiter --dry-run --failed --all-or-nothing --site --param --out" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$word") $(compgen -f -- "$word")) ;;
  esac
}
complete -F _backroomctl backroomctl
