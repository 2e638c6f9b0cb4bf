import Commands
import Glibc

exit(Tool(.standard).run(Array(CommandLine.arguments.dropFirst())))
