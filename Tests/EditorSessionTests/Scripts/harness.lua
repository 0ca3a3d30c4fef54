-- What the sessions in Neovim share. A session is a coroutine, so that Neovim goes on reading keys and messages while it
-- waits; what it saw goes into the file that SESSION_OUT names, as JSON.

local H = { out = {}, study = vim.env.SESSION_STUDY }

function H.await(what, condition, milliseconds)
  local deadline = vim.loop.now() + (milliseconds or 120000)
  while not condition() do
    if vim.loop.now() > deadline then
      error('waited in vain for ' .. what)
    end
    coroutine.yield()
  end
end

function H.pause(milliseconds)
  local deadline = vim.loop.now() + milliseconds
  H.await('time to pass', function() return vim.loop.now() > deadline end)
end

function H.type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 't', false)
end

function H.open(path)
  local there = vim.fn.bufnr(H.study .. '/' .. path)
  vim.cmd(there > 0 and 'buffer ' .. there or 'edit ' .. vim.fn.fnameescape(H.study .. '/' .. path))
  return vim.api.nvim_get_current_buf()
end

-- Whether the current buffer has its server.
function H.is_attached()
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
  return next(clients) ~= nil
end

-- Puts the cursor on a text of the buffer, `ahead` bytes after its start.
function H.go_to(text, ahead)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. vim.fn.escape(text, '\\'), 'cW') > 0, 'not in the buffer: ' .. text)
  local at = vim.api.nvim_win_get_cursor(0)
  vim.api.nvim_win_set_cursor(0, { at[1], at[2] + (ahead or 0) })
end

-- A buffer's text, or nothing where no buffer has the file.
function H.text_of(path)
  local buffer = vim.fn.bufnr(H.study .. '/' .. path)
  return buffer > 0 and table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') or ''
end

-- Chooses, as a person from the list, the code action whose title has all `parts`. `ask` brings the list up, again and
-- again until what is wanted is offered, since a study takes a moment to read.
function H.choose(ask, ...)
  local parts, chosen, titles, asked = { ... }, nil, {}, 0
  vim.ui.select = function(items, options, on_choice)
    -- An answer may come after the next question.
    if chosen then return on_choice(nil, nil) end
    titles = {}
    for number, item in ipairs(items) do
      local title = options.format_item and options.format_item(item) or tostring(item)
      table.insert(titles, title)
      local fits = true
      for _, part in ipairs(parts) do fits = fits and title:find(part, 1, true) ~= nil end
      if fits then
        chosen = title
        return on_choice(item, number)
      end
    end
    on_choice(nil, nil)
  end
  local came = pcall(H.await, '', function()
    if not chosen and vim.loop.now() - asked > 700 then
      asked = vim.loop.now()
      ask()
    end
    return chosen
  end)
  if not came then
    error('waited in vain for the action ' .. table.concat(parts, ' … ') .. ', offered: ' .. table.concat(titles, ' | '))
  end
  return chosen
end

function H.run(session)
  local routine = coroutine.create(session)
  local timer = vim.loop.new_timer()
  timer:start(20, 20, vim.schedule_wrap(function()
    -- It runs while something within it waits.
    if coroutine.status(routine) ~= 'suspended' then return end
    local ok, problem = coroutine.resume(routine)
    if not ok then
      H.out.problem = tostring(problem) .. ' | ' .. vim.fn.execute('messages')
    end
    if coroutine.status(routine) == 'dead' then
      timer:stop()
      vim.fn.writefile({ vim.fn.json_encode(H.out) }, vim.env.SESSION_OUT)
      vim.cmd('qa!')
    end
  end))
end

return H
