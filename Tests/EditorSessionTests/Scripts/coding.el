;;; coding.el --- One session in Emacs in which a person codes  -*- lexical-binding: t -*-

;; Selects words and gives them codes with the keys of `editors/emacs', completes a code, goes from segment to segment,
;; sees a finding come and go, renames a code over the study and merges two.  Writes what it saw as JSON; the test says
;; what it should have been.  SESSION_STUDY is a copy of the example study.

(load (expand-file-name "harness.el" (file-name-directory load-file-name)))

(defvar session-interview "intervju/02-spaden.ordrett")

(defun session-select (words)
  (session-go-to words)
  (push-mark (point) t t)
  (forward-char (length words)))

(defun session-line-with (text)
  (save-excursion
    (goto-char (point-min))
    (when (search-forward text nil t) (session-line))))

(defun session-await-line (text)
  (session-await text (lambda () (session-line-with text))))

(defun session-place ()
  `((file . ,(file-name-nondirectory buffer-file-name))
    (rest . ,(buffer-substring-no-properties (point) (line-end-position)))))

(defun session-jump (name keys &optional prefix)
  "Note as NAME where KEYS lead.  Emacs 30 goes there when the command is over."
  (let ((before (list (current-buffer) (point))))
    (session-key keys prefix)
    (session-await name (lambda ()
                          (set-buffer (window-buffer))
                          (not (equal before (list (current-buffer) (point))))))
    (session-note name (session-place))))

(defun session-unknown-code-p ()
  (flymake-start)
  (cl-some (lambda (d) (string-search "galgenhumør" (flymake-diagnostic-text d))) (flymake-diagnostics)))

(defun session ()
  (session-open session-interview)
  (session-choose (lambda () (session-select "At jeg bor inni.") (session-key "C-c C-c")) "takk")
  (session-await-line "{+takk}At jeg")
  (session-note 'coded (session-line-with "At jeg bor inni"))

  (session-choose (lambda () (session-select "Hos naboen") (session-key "C-c C-v")) "hos-naboen")
  (session-await-line "{+hos-naboen}")
  (session-note 'inVivo (session-line-with "Hos naboen"))

  (session-select "Han sto i vinduet og så")
  (advice-add 'ordrett--read-code :override (lambda (_) "blikk"))
  (session-key "C-c C-o")
  (advice-remove 'ordrett--read-code (lambda (_) "blikk"))
  (session-await-line "{+blikk}")
  (session-note 'named (session-line-with "Han sto i vinduet"))
  (session-await "the code in the codebook" (lambda () (string-search "# blikk" (session-text "kodebok.codebook"))))
  (session-note 'codebook (session-text "kodebok.codebook"))

  (session-open session-interview)
  (session-go-to "{+takk}Og så sa" 3)
  (session-jump 'nextSegment "C-c C-n")
  (session-jump 'previousSegment "C-c C-p")
  (session-go-to "{+frykt}" 3)
  (session-jump 'nextInStudy "C-c C-n" '(4))
  (session-open session-interview)
  (session-go-to "Informant 2: Kvart på seks.")
  (session-jump 'nextUncoded "C-c C-u")
  (session-go-to "{+brøytekanten kjeft: vendepunktet}" (length "{+brøytekanten k"))
  (xref-find-definitions (xref-backend-identifier-at-point (xref-find-backend)))
  (session-await "the definition" (lambda () (string-suffix-p ".codebook" buffer-file-name)))
  (session-note 'definition (session-line))

  ;; Completion, and a finding that goes and comes.
  (session-open session-interview)
  (session-go-to "Kvart på seks.")
  (insert "{+kjef")
  (session-tell)
  (completion-at-point)
  (session-note (quote completed) (session-line))
  (delete-region (- (point) (length "{+kjeft")) (point))
  (session-tell)
  (session-await "the finding" #'session-unknown-code-p)
  (session-go-to "{+galgenhumør}" (length "{+galgenhum"))
  (delete-char 1)
  (insert "o")
  (session-tell)
  (session-await "the finding to go" (lambda () (not (session-unknown-code-p))))
  (delete-char -1)
  (insert "ø")
  (session-tell)
  (session-await "the finding to come back" #'session-unknown-code-p)
  (session-note 'findingsComeAndGo t)

  ;; All files, also those that nobody has opened.
  (session-go-to "{+kjeft=a}" 3)
  (if (eq ordrett-client 'lsp-mode)
      (cl-letf (((symbol-function 'read-string) (lambda (&rest _) "bråk"))) (call-interactively #'lsp-rename))
    (cl-letf (((symbol-function 'read-from-minibuffer) (lambda (&rest _) "bråk"))) (call-interactively #'eglot-rename)))
  (session-await-line "{+bråk=a}")
  (save-some-buffers t)

  (session-open "kodebok.codebook")
  (session-choose (lambda () (session-go-to "### takk" 4) (session-key "C-c C-b")) "takk" "ren-kant")
  (session-await-line "merged-from: takk")
  (save-some-buffers t)
  (session-open session-interview)
  (session-go-to "Kvart på seks.")
  (insert "   ")
  (session-tell)
  (if (eq ordrett-client 'lsp-mode) (lsp-format-buffer) (eglot-format-buffer))
  (session-note 'formatted (session-line-with "Kvart på seks."))
  (session-await "the history" (lambda () (ignore-errors (string-search "merge" (session-file (session-path "codebook.log")))))))

(session-run #'session)
;;; coding.el ends here
