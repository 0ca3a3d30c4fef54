-- One session in Neovim in which a person codes: selects words and gives them codes with the keys of `editors/neovim`,
-- goes from segment to segment, renames a code over the study and merges two. Writes what it saw as JSON; the test says
-- what it should have been.
--
-- Environment: SESSION_OUT, the file to write; SESSION_STUDY, a copy of the example study.

local H = dofile(vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h') .. '/harness.lua')
local out, await, type_keys, go_to = H.out, H.await, H.type_keys, H.go_to

local interview = 'intervju/02-spaden.ordrett'

local function select(words)
  go_to(words)
  vim.cmd('normal! v' .. (vim.fn.strchars(words) - 1) .. 'l')
end

local function line_with(text)
  for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then return line end
  end
end

-- Types keys until the cursor is on another line.
local function jump(keys)
  local before = { vim.api.nvim_get_current_buf(), vim.api.nvim_win_get_cursor(0) }
  type_keys(keys)
  await('a jump by ' .. keys, function()
    return not vim.deep_equal(before, { vim.api.nvim_get_current_buf(), vim.api.nvim_win_get_cursor(0) })
  end)
  return { file = vim.fn.expand('%:t'), rest = vim.api.nvim_get_current_line():sub(vim.fn.col('.')) }
end

local function session()
  vim.g.maplocalleader = ','
  vim.o.hidden = true
  H.open(interview)
  await('the server', H.is_attached)

  H.choose(function()
    select('At jeg bor inni.')
    type_keys(',c')
  end, 'takk')
  await('the coding', function() return line_with('{+takk}At jeg') end)
  out.coded = line_with('At jeg bor inni')

  H.choose(function()
    select('Hos naboen')
    type_keys(',n')
  end, 'hos-naboen')
  await('the new code', function() return line_with('{+hos-naboen}') end)
  out.inVivo = line_with('Hos naboen')

  -- The last letter takes two bytes.
  select('Han sto i vinduet og så')
  type_keys(',oblikk<CR>')
  await('the code by its name', function() return line_with('{+blikk}') end)
  out.named = line_with('Han sto i vinduet')
  await('the code in the codebook', function() return H.text_of('kodebok.codebook'):find('# blikk', 1, true) end)
  out.codebook = H.text_of('kodebok.codebook')

  go_to('{+takk}Og så sa', #'{+t')
  out.nextSegment = jump(']k')
  out.previousSegment = jump('[k')
  go_to('{+frykt}', #'{+f')
  out.nextInStudy = jump(']K')
  H.open(interview)
  go_to('Informant 2: Kvart på seks.')
  out.nextUncoded = jump(']u')

  -- All files, also those that nobody has opened.
  go_to('{+kjeft=a}', #'{+k')
  vim.ui.input = function(options, on_confirm)
    out.oldName = options.default
    on_confirm('bråk')
  end
  type_keys(',r')
  await('the new name', function() return line_with('{+bråk=a}') end)
  vim.cmd('wall')

  H.open('kodebok.codebook')
  go_to('### takk')
  H.choose(function()
    go_to('### takk', #'### ')
    type_keys(',b')
  end, 'takk', 'ren-kant')
  await('the merger', function() return H.text_of('kodebok.codebook'):find('merged-from: takk', 1, true) end)
  vim.cmd('wall')
  await('the history', function() return vim.fn.filereadable(H.study .. '/codebook.log') == 1 end)
  out.codes = vim.fn.getcompletion('Ordrett code før', 'cmdline')

  H.open(interview)
  vim.fn.cursor(1, 1)
  await('the code lens', function() return #vim.lsp.codelens.get(vim.api.nvim_get_current_buf()) > 0 end)
  H.choose(function()
    vim.fn.cursor(1, 1)
    type_keys(',l')
  end, '%')
  await('where the lens leads', function() return vim.fn.line('.') ~= 1 end)
  out.lens = vim.api.nvim_get_current_line()

  vim.cmd([[%s/^Informant 2: Kvart på seks/Informant 2:    Kvart på seks/]])
  if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting_sync(nil, 5000) end
  out.formatted = line_with('Kvart på seks')

  if vim.fn.has('nvim-0.11') == 1 then
    go_to('Informant 2: Kvart på seks.')
    await('a colour', function() return #vim.inspect_pos().semantic_tokens > 0 end)
    out.colour = vim.inspect_pos().semantic_tokens[1].opts.hl_group
    type_keys(',h')
    await('the hints', function() return #vim.lsp.inlay_hint.get({ bufnr = 0 }) > 0 end)
    await('the folds', function() return vim.fn.foldlevel('.') > 0 end)
    out.foldLevel = vim.fn.foldlevel('.')
  end
end

H.run(session)
