// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/Composition.h"

#include <QCoreApplication>

namespace intray {

QString helpText()
{
    return QCoreApplication::translate("intray::CommandLine",
                                       "Intray reads the orders that arrive at an order desk and shows only the doubtful ones.\n"
                                       "\n"
                                       "  intray [--desk FILE] [--user NAME] [--demo] [FILE|DIR...]\n"
                                       "      Opens the desk and takes the files in. --demo opens a desk of its own with the sample inbox.\n"
                                       "  intray extract [--desk FILE] [--master DIR] [--today YYYY-MM-DD] [--name NAME] [--evidence]\n"
                                       "         FILE|DIR|-...\n"
                                       "      Reads, matches and checks, stores nothing; one JSON object a line for each file.\n"
                                       "      --evidence adds what each confidence is made of.\n"
                                       "  intray explain [--desk FILE] [--master DIR] [--today YYYY-MM-DD] [--name NAME] FILE|-\n"
                                       "      Says in plain sentences why each value, why each question, why an order passes.\n"
                                       "  intray import [--desk FILE] [--today YYYY-MM-DD] [--name NAME] FILE|DIR|-...\n"
                                       "      Takes files into the desk. What arrived before is not taken again. In both, - is\n"
                                       "      standard input, and --name how it is called.\n"
                                       "  intray watch [--desk FILE] [--once]\n"
                                       "      Takes in what arrives in the desk's folders and mailboxes until it is stopped, or\n"
                                       "      once.\n"
                                       "  intray arrivals list [--desk FILE] [--json]\n"
                                       "  intray arrivals add-folder [--desk FILE] [--below] [--mark | --done DIR] [--still SECONDS]\n"
                                       "         [--every SECONDS] NAME DIR\n"
                                       "  intray arrivals add-mailbox [--desk FILE] --host HOST [--port PORT]\n"
                                       "         [--security tls|starttls|none] [--ca FILE] --user USER\n"
                                       "         --password-file FILE | --password-command CMD | --token-command CMD\n"
                                       "         [--folder INBOX] [--after nothing|seen|move] [--move-to FOLDER]\n"
                                       "         [--since YYYY-MM-DD] [--every SECONDS] NAME\n"
                                       "  intray arrivals test|on|off|remove [--desk FILE] NAME\n"
                                       "      Where orders arrive by themselves, and how each of these places fares.\n"
                                       "  intray master import [--desk FILE] [--mapping FILE] [--dry-run] DIR\n"
                                       "      Reads master data from CSV files; --dry-run only lists what would change.\n"
                                       "  intray list [--desk FILE] [--state STATE] [--json]\n"
                                       "      Lists the orders of the desk.\n"
                                       "  intray memory [list [--customer NUMBER] | show ID | forget ID] [--desk FILE] [--json]\n"
                                       "      What the desk learnt from corrections, why, and how often it was right since.\n"
                                       "  intray rules [--desk FILE] [--save FILE | --load FILE]\n"
                                       "  intray rules [--desk FILE] --replay FILE [--latest N] [--since YYYY-MM-DD]\n"
                                       "      Lists the desk's rules, writes them to a file to edit, or takes them from one. --replay\n"
                                       "      shows what such a file would have changed in the orders that are stored.\n"
                                       "  intray export [--desk FILE] --to DIR [--format json|csv] [--approve]\n"
                                       "      Delivers approved orders, each once; --approve first approves all that are ready.\n"
                                       "  intray --help, intray --version\n"
                                       "\n"
                                       "Without --desk the desk is $INTRAY_DESK or %1.\n"
                                       "Exit status: 0 all done; 1 something could not be read or done (said on standard error\n"
                                       "or in its line); 2 wrong usage.\n")
        .arg(defaultDeskFile());
}

} // namespace intray
