-- What the plug-in adds to Neovim's own client: where a study begins, keys, and the server's commands as `:Ordrett`.
-- What a transcript is, only the server knows.

local M = {}

M.filetypes = { 'ordrett', 'ordrett-codebook', 'ordrett-decisions' }

-- A study is the folder of the nearest `ordrett.json` above the file; without one, the folder that the file lies in.
local function study_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local settings = vim.fn.findfile('ordrett.json', vim.fn.escape(folder, ' ,;*?[{') .. ';')
  return settings == '' and folder or vim.fn.fnamemodify(settings, ':p:h')
end

local function root_of(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  return path ~= '' and study_of(path) or nil
end

-- Commands of the server

local function request(client, method, params, handler, buffer)
  if vim.fn.has('nvim-0.11') == 1 then
    return client:request(method, params, handler, buffer)
  end
  return client.request(method, params, handler, buffer)
end

-- Carries a command out. One that leads somewhere answers with the place where Neovim cannot be asked to show it, as
-- before 0.9.
local function execute(command, context)
  local client = vim.lsp.get_client_by_id(context.client_id)
  local params = { command = command.command, arguments = command.arguments }
  request(client, 'workspace/executeCommand', params, function(problem, place)
    if problem then
      vim.notify(problem.message, vim.log.levels.WARN)
    elseif type(place) == 'table' and place.uri then
      local show = vim.lsp.util.show_document or vim.lsp.util.jump_to_location
      show(place, client.offset_encoding)
    end
  end, context.bufnr)
end

-- What is said where the server, which knows the reader's language, is not there to say it.
local not_running = {
  en = 'the language server does not run for this text.',
  nb = 'språktjeneren kjører ikke for denne teksten.',
  nn = 'språktenaren køyrer ikkje for denne teksten.',
}

local function client_of(buffer)
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.lsp.buf_get_clients(buffer)
  for _, client in pairs(clients) do
    if client.name == 'ordrett' then return client end
  end
  local language = (vim.v.lang or ''):sub(1, 2)
  vim.notify('ordrett: ' .. (not_running[language == 'no' and 'nb' or language] or not_running.en), vim.log.levels.WARN)
end

-- What is selected in visual mode, or was last: from the first letter to the last, rows from 1 and columns from 0.
local function selection()
  local start, stop = vim.fn.getpos("'<"), vim.fn.getpos("'>")
  local last = vim.fn.getline(stop[2])
  return { start[2], start[3] - 1 }, { stop[2], math.max(0, math.min(stop[3], #last) - 1) }
end

-- `:Ordrett mergeCode takk Same matter`: the command `ordrett.mergeCode` at the cursor, with another code and a reason.
function M.command(name, words, is_selection)
  local buffer = vim.api.nvim_get_current_buf()
  local client = client_of(buffer)
  if not client then return end
  local argument = vim.lsp.util.make_position_params(0, client.offset_encoding)
  argument.range = { start = argument.position, ['end'] = argument.position }
  if is_selection then
    local start, stop = selection()
    argument.range = vim.lsp.util.make_given_range_params(start, stop, buffer, client.offset_encoding).range
  end
  local other, reason = words:match('^(%S*)%s*(.-)%s*$')
  if other ~= '' then argument[name == 'code' and 'code' or 'with'] = other end
  if reason ~= '' then argument.reason = reason end
  execute({ command = 'ordrett.' .. name, arguments = { argument } }, { client_id = client.id, bufnr = buffer })
end

-- The server's commands, and after one of them the codes of the study.
function M.complete(lead, line)
  local client = client_of(0)
  if not client then return {} end
  local found = {}
  if line:match('Ordrett%s+%S*$') then
    for _, name in ipairs(client.server_capabilities.executeCommandProvider.commands) do
      table.insert(found, (name:gsub('^ordrett%.', '')))
    end
  else
    local answers = vim.lsp.buf_request_sync(0, 'workspace/symbol', { query = lead }, 3000) or {}
    for _, answer in pairs(answers) do
      -- A code's name, and what the codebook calls it.
      for _, symbol in ipairs(answer.result or {}) do table.insert(found, (symbol.name:gsub(':.*', ''))) end
    end
  end
  return vim.tbl_filter(function(name) return vim.startswith(name, lead) end, found)
end

-- Code actions of one kind, for what is selected or for the cursor.
function M.act(kind, is_selection)
  local context = { only = kind ~= '' and { kind } or nil }
  local start, stop
  if is_selection then
    start, stop = selection()
  end
  if vim.fn.has('nvim-0.8') == 1 then
    local range = is_selection and { start = start, ['end'] = stop } or nil
    vim.lsp.buf.code_action({ context = context, range = range, apply = kind == 'source.fixAll' })
  elseif is_selection then
    vim.lsp.buf.range_code_action(context, start, stop)
  else
    vim.lsp.buf.code_action(context)
  end
end

function M.toggle_hints()
  if vim.lsp.inlay_hint then
    vim.lsp.inlay_hint.enable(not vim.lsp.inlay_hint.is_enabled({ bufnr = 0 }), { bufnr = 0 })
  end
end

-- Keys, for one buffer

local jumps = {
  [']k'] = 'nextSegment', ['[k'] = 'previousSegment',
  [']K'] = 'nextSegmentInStudy', ['[K'] = 'previousSegmentInStudy',
  [']u'] = 'nextUncoded', [']i'] = 'nextOfInformant',
  [']x'] = 'nextLeak', ['[x'] = 'previousLeak',
}

local kinds = {
  a = '', c = 'refactor.code', n = 'refactor.extract', e = 'refactor.rewrite', b = 'refactor.codebook',
  q = 'quickfix', Q = 'source.fixAll',
}

local function map_keys(buffer)
  local function map(mode, keys, action, words)
    vim.keymap.set(mode, keys, action, { buffer = buffer, silent = true, desc = 'Ordrett: ' .. words })
  end
  for keys, command in pairs(jumps) do
    map('n', keys, function() M.command(command, '') end, command)
  end
  for key, kind in pairs(kinds) do
    map('n', '<LocalLeader>' .. key, function() M.act(kind) end, kind)
    -- Only after visual mode do its marks stand where the selection is.
    map('x', '<LocalLeader>' .. key, '<Esc><Cmd>lua require("ordrett").act("' .. kind .. '", true)<CR>', kind)
  end
  vim.keymap.set({ 'n', 'x' }, '<LocalLeader>o', ':Ordrett code ', { buffer = buffer, desc = 'Ordrett: a code by name' })
  map('n', '<LocalLeader>r', function() vim.lsp.buf.rename() end, 'rename')
  map('n', '<LocalLeader>s', function() vim.lsp.buf.references() end, 'segments')
  map('n', '<LocalLeader>l', function() vim.lsp.codelens.run() end, 'code lens')
  map('n', '<LocalLeader>h', M.toggle_hints, 'inlay hints')
end

-- What Neovim 0.11 has built in: codes come up as soon as `{+` is typed, and an accepted one brings its end mark along.
local function complete(client, buffer)
  vim.lsp.completion.enable(true, client.id, buffer, {
    autotrigger = true,
    -- Beside a code what the codebook calls it, in the place of what a programmer would call it.
    convert = function(item)
      local more = item.labelDetails and item.labelDetails.description
      return { kind = '', menu = more or item.detail or '' }
    end,
  })
  -- Nothing is put in before it is chosen, and its explanation stands beside it.
  vim.bo[buffer].completeopt = 'menuone,noselect,popup'
end

local group = vim.api.nvim_create_augroup('ordrett', {})

-- Figures above codes and transcripts, from when the server is there until the buffer is not.
local function show_lenses(buffer)
  local function refresh()
    if vim.g.ordrett_codelens ~= false and vim.api.nvim_get_current_buf() == buffer then
      vim.lsp.codelens.refresh(vim.fn.has('nvim-0.10') == 1 and { bufnr = buffer } or nil)
    end
  end
  vim.api.nvim_clear_autocmds({ group = group, buffer = buffer })
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'BufWritePost' }, {
    group = group, buffer = buffer, callback = refresh,
  })
  refresh()
end

-- What a buffer gets when the server is there for it.
local function attach(client, buffer)
  if vim.lsp.completion and vim.g.ordrett_completion ~= false then complete(client, buffer) end
  show_lenses(buffer)
  if vim.lsp.foldexpr then
    for _, window in ipairs(vim.fn.win_findbuf(buffer)) do
      vim.wo[window][0].foldmethod = 'expr'
      vim.wo[window][0].foldexpr = 'v:lua.vim.lsp.foldexpr()'
      vim.wo[window][0].foldlevel = 99
    end
  end
end

-- What a buffer gets from its file type.
function M.set_up(buffer)
  buffer = buffer == 0 and vim.api.nvim_get_current_buf() or buffer
  -- A turn is one long line: it wraps between words.
  vim.cmd('setlocal wrap linebreak breakindent')
  vim.api.nvim_buf_create_user_command(buffer, 'Ordrett', function(command)
    local name, words = command.args:match('^(%S+)%s*(.*)$')
    M.command(name, words, command.range == 2)
  end, { nargs = '+', range = true, complete = M.complete, desc = 'A command of the Ordrett language server' })
  if vim.g.ordrett_keys ~= false then map_keys(buffer) end
  -- Before the server answers; it knows more then. Without a parser there is the syntax file.
  if vim.fn.has('nvim-0.10') == 1 then pcall(vim.treesitter.start, buffer) end
end

-- The client

-- Neovim has a client carry out by itself what it does not find here.
local function take_commands(client)
  client.commands = client.commands or {}
  local provider = client.server_capabilities.executeCommandProvider or {}
  for _, name in ipairs(provider.commands or {}) do client.commands[name] = execute end
end

-- Neovim can do more than it says: an edit may have versions, and create a codebook where there is none.
local function capabilities()
  local more = { workspace = { workspaceEdit = { documentChanges = true } } }
  if vim.lsp.completion then
    -- It does nothing with the words beside a label, but `complete` above does.
    more.textDocument = { completion = { completionItem = { labelDetailsSupport = true } } }
  end
  return vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), more)
end

-- As `lsp/ordrett.lua` hands it to `vim.lsp.config`.
function M.config()
  if vim.fn.has('nvim-0.8') == 1 then
    vim.api.nvim_create_autocmd('LspAttach', {
      group = vim.api.nvim_create_augroup('ordrett_attach', {}),
      callback = function(event)
        local client = vim.lsp.get_client_by_id(event.data.client_id)
        if client and client.name == 'ordrett' then attach(client, event.buf) end
      end,
    })
  end
  return {
    name = 'ordrett',
    cmd = vim.g.ordrett_command or { 'ordrett', 'lsp' },
    filetypes = M.filetypes,
    root_dir = function(buffer, found) found(root_of(buffer)) end,
    on_init = take_commands,
    capabilities = capabilities(),
  }
end

-- Neovim 0.7 has no `vim.lsp.start`, which finds the server that a study already has.
local servers = {}

-- Before Neovim 0.11.
function M.start(buffer)
  local config = M.config()
  config.root_dir = root_of(buffer)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local key = config.root_dir or ''
  config.on_attach = attach
  config.on_exit = function() servers[key] = nil end
  -- What `vim.lsp.start` would have told the server about the folder.
  if config.root_dir then
    config.workspace_folders = { { uri = vim.uri_from_fname(config.root_dir), name = config.root_dir } }
  end
  servers[key] = servers[key] or vim.lsp.start_client(config)
  if servers[key] then
    vim.lsp.buf_attach_client(buffer, servers[key])
    vim.api.nvim_buf_set_option(buffer, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
  end
end

return M
