-- One session in Neovim with somebody who stands in clear: a name is replaced over the study, the replacement undone, and
-- another name decided on. Writes what it saw as JSON; the test says what it should have been.
--
-- Environment: SESSION_OUT, the file to write; SESSION_STUDY, a study of two interviews; SESSION_KEY, its key.

local H = dofile(vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h') .. '/harness.lua')
local out, study, await, open, go_to, text_of = H.out, H.study, H.await, H.open, H.go_to, H.text_of

-- How many findings of leaks stand on words of the current buffer.
local function leaks_on(buffer, word)
  local count = 0
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1] or ''
    if tostring(finding.code):find('^leak/') and line:sub(finding.col + 1):find(word, 1, true) == 1 then
      count = count + 1
    end
  end
  return count
end

local function session()
  local buffer = open('01.ordrett')
  local before = { text_of('01.ordrett'), table.concat(vim.fn.readfile(study .. '/02.ordrett'), '\n') }
  await('the findings', function() return leaks_on(buffer, 'Torstein') == 2 end)

  go_to('Torstein i')
  out.title = H.choose(vim.lsp.buf.code_action, 'new pseudonym', 'whole study')
  await('the replacement', function()
    return text_of('01.ordrett'):find('{@p2 ', 1, true) and text_of('02.ordrett'):find('{@p2 ', 1, true)
  end)
  out.replaced = { text_of('01.ordrett'), text_of('02.ordrett') }
  out.key = table.concat(vim.fn.readfile(vim.env.SESSION_KEY), '\n')
  await('the findings to go', function() return leaks_on(buffer, 'Torstein') == 0 end)

  vim.cmd('undo')
  out.undone = { text_of('01.ordrett') == before[1] }
  vim.api.nvim_buf_call(vim.fn.bufnr(study .. '/02.ordrett'), function() vim.cmd('undo') end)
  out.undone[2] = text_of('02.ordrett') == before[2]
  -- The key knows him now.
  await('the findings to come back', function() return leaks_on(buffer, 'Torstein') == 2 end)

  await('the place', function() return leaks_on(buffer, 'Tromsø') == 1 end)
  go_to('Tromsø')
  H.choose(vim.lsp.buf.code_action, 'not identifying', 'whole study')
  await('the decision', function() return text_of('ordrett.decisions'):find('name=Tromsø', 1, true) end)
  out.decisions = text_of('ordrett.decisions')
  vim.api.nvim_buf_call(vim.fn.bufnr(study .. '/ordrett.decisions'), function() vim.cmd('silent write') end)
  vim.cmd('silent write')
  await('the decision to count', function() return leaks_on(buffer, 'Tromsø') == 0 end)
  out.silenced = leaks_on(buffer, 'Torstein') == 2
end

H.run(session)
