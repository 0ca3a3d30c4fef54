-- One session in Neovim with somebody who stands in clear: a name is replaced over the study, the replacement undone, and
-- another name decided on. Writes what it saw as JSON; the test says what it should have been.
--
-- Environment: SESSION_OUT, the file to write; SESSION_STUDY, a study of two interviews; SESSION_KEY, its key.

local out = {}
local study = vim.env.SESSION_STUDY

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.SESSION_OUT)
  vim.cmd('qa!')
end

-- The script is a coroutine, so that Neovim goes on reading keys and messages while it waits.
local function await(what, condition)
  local deadline = vim.loop.now() + 20000
  while not condition() do
    if vim.loop.now() > deadline then
      error('waited in vain for ' .. what)
    end
    coroutine.yield()
  end
end

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(study .. '/' .. path))
  return vim.api.nvim_get_current_buf()
end

local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'cW') > 0, 'not in the buffer: ' .. text)
end

-- A buffer's text, or nothing where no buffer has the file.
local function text_of(path)
  local buffer = vim.fn.bufnr(study .. '/' .. path)
  return buffer > 0 and table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') or ''
end

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

-- As a person chooses from the list; until what is wanted is offered, since a study takes a moment to read.
local chosen
local function choose(...)
  local parts = { ... }
  chosen = nil
  vim.ui.select = function(items, options, on_choice)
    for number, item in ipairs(items) do
      local title = options.format_item and options.format_item(item) or tostring(item)
      local fits = true
      for _, part in ipairs(parts) do fits = fits and title:find(part, 1, true) ~= nil end
      if fits then
        chosen = title
        return on_choice(item, number)
      end
    end
    on_choice(nil, nil)
  end
  local asked = 0
  await('the action ' .. table.concat(parts, ' … '), function()
    if not chosen and vim.loop.now() - asked > 700 then
      asked = vim.loop.now()
      vim.lsp.buf.code_action()
    end
    return chosen
  end)
  return chosen
end

local function session()
  local buffer = open('01.ordrett')
  local before = { text_of('01.ordrett'), table.concat(vim.fn.readfile(study .. '/02.ordrett'), '\n') }
  await('the findings', function() return leaks_on(buffer, 'Torstein') == 2 end)

  go_to('Torstein i')
  out.title = choose('new pseudonym', 'whole study')
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
  choose('not identifying', 'whole study')
  await('the decision', function() return text_of('ordrett.decisions'):find('name=Tromsø', 1, true) end)
  out.decisions = text_of('ordrett.decisions')
  vim.api.nvim_buf_call(vim.fn.bufnr(study .. '/ordrett.decisions'), function() vim.cmd('silent write') end)
  vim.cmd('silent write')
  await('the decision to count', function() return leaks_on(buffer, 'Tromsø') == 0 end)
  out.silenced = leaks_on(buffer, 'Torstein') == 2
end

local routine = coroutine.create(session)
local timer = vim.loop.new_timer()
timer:start(20, 20, vim.schedule_wrap(function()
  if coroutine.status(routine) == 'dead' then return end
  local ok, problem = coroutine.resume(routine)
  if not ok then
    out.problem = tostring(problem) .. ' | ' .. vim.fn.execute('messages') .. ' | ' .. text_of('01.ordrett')
  end
  if coroutine.status(routine) == 'dead' then
    timer:stop()
    finish()
  end
end))
