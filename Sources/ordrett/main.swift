import CommandLineTool

await runProcess()
