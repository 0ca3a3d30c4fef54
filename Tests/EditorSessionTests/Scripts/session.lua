-- One session in Neovim, the way a person works: opens every file of the study, completes a code with the keys, reads a
-- hover, jumps, lists, mends a finding. Writes what it saw as JSON; the test says what it should have been.
--
-- Environment: SESSION_OUT, the file to write; SESSION_STUDY, a copy of the example study; SESSION_EXPECTED, how many
-- findings each file has at least, `path=count` joined by newlines.

local H = dofile(vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h') .. '/harness.lua')
local out, await, pause, type_keys, open, go_to = H.out, H.await, H.pause, H.type_keys, H.open, H.go_to

out.version = vim.fn.matchstr(vim.fn.execute('version'), 'v\\zs[0-9.]\\+')
out.diagnostics = {}

-- Which buffers have had an answer about their findings, and when the last one came.
local answered, last_answer = {}, 0
vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function(event)
    answered[event.buf] = true
    last_answer = vim.loop.now()
  end,
})

local function findings(buffer)
  return vim.tbl_map(function(d)
    return {
      line = vim.api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, false)[1] or '',
      code = d.code or vim.NIL,
      message = d.message,
      severity = d.severity,
      source = d.source or vim.NIL,
    }
  end, vim.diagnostic.get(buffer))
end

local function list_of(items)
  return vim.tbl_map(function(item)
    return { file = vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t'), text = item.text, line = item.lnum }
  end, items)
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n'), window
    end
  end
end

local function session()
  for path, count in vim.env.SESSION_EXPECTED:gmatch('([^\n=]+)=(%d+)') do
    local buffer = open(path)
    pcall(await, 'findings in ' .. path, function()
      return answered[buffer] and #vim.diagnostic.get(buffer) >= tonumber(count) and vim.loop.now() - last_answer > 300
    end)
    out.diagnostics[path] = { filetype = vim.bo.filetype, answered = answered[buffer] or false, list = findings(buffer) }
  end

  -- Completion with the keys that Neovim has for it. 0.11 brings the menu up by itself.
  vim.opt.completeopt = { 'menuone', 'noselect' }
  local file = 'intervju/02-spaden.ordrett'
  local buffer = open(file)
  -- Right before the words to be coded, which must stay as they are.
  go_to('Informant 2: At jeg bor inni.', #'Informant 2: ')
  local ask = vim.lsp.completion and '' or '<C-x><C-o>'
  type_keys('i{+kj' .. ask)
  await('the completion menu', function() return vim.fn.pumvisible() == 1 end)
  out.completion = vim.tbl_map(function(item)
    return { label = item.abbr, menu = item.menu, info = item.info }
  end, vim.fn.complete_info({ 'items' }).items)
  type_keys('<C-n><C-y>')
  await('the menu to close', function() return vim.fn.pumvisible() == 0 end)
  pause(300)
  type_keys('ord<Esc>')
  await('normal mode', function() return vim.fn.mode() == 'n' end)
  pause(100)
  out.completed = vim.api.nvim_get_current_line()
  vim.cmd('edit!')
  await('the server', H.is_attached)
  buffer = vim.api.nvim_get_current_buf()

  -- The end mark: only what is open here.
  go_to('og retta på lappen. (ler) {+takk}', #'og retta på lappen. (ler) {+takk}')
  type_keys('i{-' .. ask)
  await('the menu of end marks', function() return vim.fn.pumvisible() == 1 end)
  out.endMarks = vim.tbl_map(function(item) return item.abbr or item.word end, vim.fn.complete_info({ 'items' }).items)
  type_keys('<C-e><Esc>')
  await('normal mode', function() return vim.fn.mode() == 'n' end)
  vim.cmd('edit!')
  -- A buffer that is read anew gets its server a moment later.
  await('the server', H.is_attached)

  go_to('{+brøytekanten kjeft: vendepunktet}', #'{+brøytekanten k')
  vim.lsp.buf.hover()
  await('the hover window', floating_text)
  local text, window = floating_text()
  out.hover = text
  vim.api.nvim_win_close(window, true)

  vim.lsp.buf.references({ includeDeclaration = true })
  await('the list of references', function() return #vim.fn.getqflist() > 0 end)
  out.references = list_of(vim.fn.getqflist())
  vim.fn.setqflist({})
  vim.cmd('cclose')

  go_to('{+brøytekanten kjeft: vendepunktet}', #'{+brøytekanten k')
  vim.lsp.buf.definition()
  await('the jump', function() return vim.fn.expand('%:t') == 'kodebok.codebook' end)
  out.definition = { file = vim.fn.expand('%:t'), text = vim.api.nvim_get_current_line() }

  open(file)
  vim.lsp.buf.document_symbol()
  await('the outline', function() return #vim.fn.getqflist() + #vim.fn.getloclist(0) > 0 end)
  out.symbols = list_of(#vim.fn.getqflist() > 0 and vim.fn.getqflist() or vim.fn.getloclist(0))
  vim.cmd('cclose | lclose')

  -- A finding goes when its cause is mended with the keys, and comes back with undo.
  buffer = open(file)
  local function has_unknown_code()
    for _, finding in ipairs(vim.diagnostic.get(buffer)) do
      if finding.code == 'code/unknown' then return true end
    end
    return false
  end
  await('the finding', has_unknown_code)
  go_to('{+galgenhumør}', #'{+galgenhum')
  type_keys('xio<Esc>')
  out.gone = pcall(await, 'the finding to go', function() return not has_unknown_code() end, 10000)
  out.mended = vim.api.nvim_get_current_line():find('{+galgenhumor}', 1, true) ~= nil
  out.otherFindingsAfterEdit = #vim.diagnostic.get(buffer)
  type_keys('u')
  out.back = pcall(await, 'the finding to come back', has_unknown_code, 10000)
end

H.run(session)
