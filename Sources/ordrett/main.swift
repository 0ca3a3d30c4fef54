import CommandLineTool

exit(await runProcess())
