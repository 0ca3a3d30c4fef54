-- Starts `ordrett lsp` for transcripts, codebooks and decisions. Neovim 0.7 and later.
--
-- vim.g.ordrett_command = { '/somewhere/ordrett', 'lsp' } names another binary than the one on the PATH.
-- vim.g.ordrett_completion = false leaves completion to another plug-in; from Neovim 0.11 on it comes up by itself.

if vim.g.loaded_ordrett then
  return
end
vim.g.loaded_ordrett = true

-- A study is the folder of the nearest `ordrett.json` above the file; without one, the folder that the file lies in.
local function study_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local settings = vim.fn.findfile('ordrett.json', vim.fn.escape(folder, ' ,;*?[{') .. ';')
  return settings == '' and folder or vim.fn.fnamemodify(settings, ':p:h')
end

-- What Neovim 0.11 has built in: codes come up as soon as `{+` is typed, and an accepted one brings its end mark along.
local function complete(client, buffer)
  if vim.lsp.completion and vim.g.ordrett_completion ~= false then
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
end

-- Neovim itself does nothing with the words beside a label, but `complete` above does.
local function capabilities()
  local all = vim.lsp.protocol.make_client_capabilities()
  all.textDocument.completion.completionItem.labelDetailsSupport = true
  return all
end

-- Neovim 0.7 has no `vim.lsp.start`, which finds the server that a study already has.
local servers = {}

local function start(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  local config = {
    name = 'ordrett',
    cmd = vim.g.ordrett_command or { 'ordrett', 'lsp' },
    root_dir = path ~= '' and study_of(path) or nil,
    on_attach = complete,
    capabilities = vim.lsp.completion and capabilities() or nil,
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local key = config.root_dir or ''
  config.on_exit = function()
    servers[key] = nil
  end
  -- What `vim.lsp.start` would have told the server about the folder.
  if config.root_dir then
    config.workspace_folders = {
      { uri = vim.uri_from_fname(config.root_dir), name = config.root_dir },
    }
  end
  servers[key] = servers[key] or vim.lsp.start_client(config)
  if servers[key] then
    vim.lsp.buf_attach_client(buffer, servers[key])
    vim.api.nvim_buf_set_option(buffer, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
  end
end

local group = vim.api.nvim_create_augroup('ordrett', {})
for pattern, filetype in pairs({
  ['*.ordrett'] = 'ordrett',
  ['*.codebook'] = 'ordrett-codebook',
  ['ordrett.decisions'] = 'ordrett-decisions',
}) do
  -- Not `vim.filetype.add`, which Neovim 0.7 looks at only if it is told to.
  vim.api.nvim_create_autocmd({ 'BufNewFile', 'BufRead' }, {
    group = group,
    pattern = pattern,
    callback = function(event)
      vim.api.nvim_buf_set_option(event.buf, 'filetype', filetype)
    end,
  })
end
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = { 'ordrett', 'ordrett-codebook', 'ordrett-decisions' },
  callback = function(event)
    -- A turn is one long line: it wraps between words.
    vim.cmd('setlocal wrap linebreak')
    start(event.buf)
  end,
})
