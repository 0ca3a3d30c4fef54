;;; leaks.el --- One session in Emacs with somebody who stands in clear  -*- lexical-binding: t -*-

;; A name is replaced over the study, the replacement undone, and another name decided on.  Writes what it saw as JSON;
;; the test says what it should have been.
;;
;; Environment: SESSION_CONFIG, what sets up eglot; SESSION_OUT, the file to write; SESSION_STUDY, a study of two
;; interviews; SESSION_KEY, its key.

(require 'package)
(package-initialize)
(setq load-prefer-newer t
      coding-system-for-read 'utf-8
      create-lockfiles nil
      make-backup-files nil
      eglot-sync-connect 20
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout nil)
(load (getenv "SESSION_CONFIG"))
;; eglot asks before it edits a file that is not open; a person who has chosen the whole study says yes.
(advice-add 'y-or-n-p :override #'always)
(require 'json)
(require 'subr-x)

(defvar session-out nil "What was seen, an alist.")
(defun session-note (key value) (push (cons key value) session-out))

(defun session-await (what condition)
  "Let Emacs work until CONDITION holds; else signal that WHAT did not come."
  (let ((deadline (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun session-path (name) (expand-file-name name (getenv "SESSION_STUDY")))

(defun session-open (name)
  (find-file (session-path name))
  ;; eglot starts when the command that opened the file is over.
  (run-hooks 'post-command-hook)
  (session-await "the server" (lambda () (and (eglot-current-server) (eglot-managed-p))))
  (current-buffer))

(defun session-text (name)
  "The text of the buffer that visits a file, or nothing."
  (let ((buffer (find-buffer-visiting (session-path name))))
    (if buffer (with-current-buffer buffer (buffer-substring-no-properties (point-min) (point-max))) "")))

(defun session-file (path) (with-temp-buffer (insert-file-contents path) (buffer-string)))

(defun session-leaks-on (word)
  (flymake-start)
  (cl-count-if (lambda (d)
                 (and (string-prefix-p "leak/" (format "%s" (plist-get (alist-get 'eglot-lsp-diag (eglot--diag-data d))
                                                                       :code)))
                      (save-excursion (goto-char (flymake-diagnostic-beg d)) (looking-at-p (regexp-quote word)))))
               (flymake-diagnostics)))

(defun session-choose (&rest parts)
  "Choose the action whose title has all PARTS, as soon as it is offered, and carry it out as eglot does."
  (let (chosen (asked 0))
    (session-await (format "the action %s" parts)
                   (lambda ()
                     (when (> (- (float-time) asked) 0.7)
                       (setq asked (float-time))
                       (eglot--signal-textDocument/didChange)
                       (setq chosen
                             (cl-find-if
                              (lambda (action)
                                (and (null (plist-get action :disabled))
                                     (cl-every (lambda (part) (string-search part (plist-get action :title))) parts)))
                              (append (jsonrpc-request
                                       (eglot-current-server) :textDocument/codeAction
                                       (list :textDocument (eglot--TextDocumentIdentifier)
                                             :range (list :start (eglot--pos-to-lsp-position)
                                                          :end (eglot--pos-to-lsp-position))
                                             :context '(:diagnostics [])))
                                      nil))))
                     chosen))
    (if (fboundp 'eglot-execute)
        (eglot-execute (eglot-current-server) chosen)
      (let ((command (plist-get chosen :command)) (edit (plist-get chosen :edit)))
        (when edit (eglot--apply-workspace-edit edit))
        (cond ((stringp command)
               (eglot-execute-command (eglot-current-server) (intern command) (plist-get chosen :arguments)))
              (command
               (eglot-execute-command (eglot-current-server) (intern (plist-get command :command))
                                      (plist-get command :arguments))))))
    (plist-get chosen :title)))

(defun session-undo (name)
  (with-current-buffer (find-buffer-visiting (session-path name))
    ;; What the command loop does between two commands.
    (undo-boundary)
    (setq last-command nil)
    (undo)
    (when (eglot-managed-p) (eglot--signal-textDocument/didChange))))

(defun session ()
  (let* ((buffer (session-open "01.ordrett"))
         (before (list (session-text "01.ordrett") (session-file (session-path "02.ordrett")))))
    (buffer-enable-undo)
    (session-await "the findings" (lambda () (= (session-leaks-on "Torstein") 2)))
    (goto-char (point-min))
    (search-forward "Torst")
    (undo-boundary)
    (session-note 'title (session-choose "new pseudonym" "whole study"))
    (session-await "the replacement" (lambda () (and (string-search "{@p2 " (session-text "01.ordrett"))
                                                     (string-search "{@p2 " (session-text "02.ordrett")))))
    (session-note 'replaced (vector (string-trim-right (session-text "01.ordrett"))
                                    (string-trim-right (session-text "02.ordrett"))))
    (session-note 'key (string-trim-right (session-file (getenv "SESSION_KEY"))))
    (with-current-buffer buffer
      (eglot--signal-textDocument/didChange)
      (session-await "the findings to go" (lambda () (= (session-leaks-on "Torstein") 0))))
    (session-undo "01.ordrett")
    (session-undo "02.ordrett")
    (session-note 'undone (vector (if (equal (session-text "01.ordrett") (car before)) t :json-false)
                                  (if (equal (session-text "02.ordrett") (cadr before)) t :json-false)))
    (with-current-buffer buffer
      (session-await "the findings to come back" (lambda () (= (session-leaks-on "Torstein") 2)))
      (session-await "the place" (lambda () (= (session-leaks-on "Tromsø") 1)))
      (goto-char (point-min))
      (search-forward "Troms")
      (session-choose "not identifying" "whole study")
      (session-await "the decision" (lambda () (string-search "name=Tromsø" (session-text "ordrett.decisions"))))
      (session-note 'decisions (string-trim-right (session-text "ordrett.decisions"))))
    (with-current-buffer (find-buffer-visiting (session-path "ordrett.decisions")) (save-buffer))
    (with-current-buffer buffer
      (save-buffer)
      ;; All findings are gone for a moment while new ones come in.
      (session-await "the decision to count"
                     (lambda () (and (= (session-leaks-on "Tromsø") 0) (= (session-leaks-on "Torstein") 2))))
      (session-note 'silenced (if (= (session-leaks-on "Torstein") 2) t :json-false)))))

(condition-case problem
    (session)
  (error (session-note 'problem (format "%S %s" problem (session-text "01.ordrett")))))
(let ((coding-system-for-write 'utf-8)) (write-region (json-encode session-out) nil (getenv "SESSION_OUT")))
(dolist (buffer (buffer-list))
  (with-current-buffer buffer (when buffer-file-name (set-buffer-modified-p nil))))
(ignore-errors (eglot-shutdown (eglot-current-server)))
(kill-emacs 0)
